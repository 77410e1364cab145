package app.lateral.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A review with the way to and from it. Immutable.
 *
 * @param present the review as it is
 * @param past what can be undone, the latest last
 * @param future what can be done again, the next last
 */
public record History(Review present, List<Step> past, List<Step> future) {
    /** So many steps can be undone. */
    public static final int LONGEST = 1000;

    /** Keeps copies of the lists. */
    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /**
     * An edit that was made or undone.
     *
     * @param edit what the user did
     * @param other the review on the other side of it: before it in the past, after it in the future
     */
    public record Step(Edit edit, Review other) {}

    /** A review to begin with. */
    public static History of(Review review) {
        return new History(review, List.of(), List.of());
    }

    /** After this edit; one that changes nothing leaves all as it is. */
    public History after(Edit edit) {
        Review next = edit.applyTo(present);
        return next.equals(present) ? this : new History(next, push(past, new Step(edit, present)), List.of());
    }

    /** Before the latest edit; empty where there is none. */
    public Optional<History> undone() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Step latest = past.getLast();
        return Optional.of(new History(latest.other(), past.subList(0, past.size() - 1),
                push(future, new Step(latest.edit(), present))));
    }

    /** After the edit that was undone last; empty where there is none. */
    public Optional<History> redone() {
        if (future.isEmpty()) {
            return Optional.empty();
        }
        Step next = future.getLast();
        return Optional.of(new History(next.other(), push(past, new Step(next.edit(), present)),
                future.subList(0, future.size() - 1)));
    }

    /** With every review of it carried over, so that steps can be undone beyond a change of the articles. */
    public History mapped(UnaryOperator<Review> carry) {
        UnaryOperator<Step> step = old -> new Step(old.edit(), carry.apply(old.other()));
        return new History(carry.apply(present), past.stream().map(step).toList(), future.stream().map(step).toList());
    }

    private static List<Step> push(List<Step> steps, Step step) {
        int dropped = Math.max(0, steps.size() + 1 - LONGEST);
        return Stream.concat(steps.stream().skip(dropped), Stream.of(step)).toList();
    }
}
