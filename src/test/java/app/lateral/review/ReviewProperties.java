package app.lateral.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every row of edits. */
class ReviewProperties {
    @Property(tries = 300)
    void undoingAllLeadsBackAndDoingAgainLeadsForth(@ForAll("edits") List<Edit> edits) {
        List<Review> states = new ArrayList<>(List.of(Review.EMPTY));
        History history = History.of(Review.EMPTY);
        for (Edit edit : edits) {
            history = history.after(edit);
            if (!history.present().equals(states.getLast())) {
                states.add(history.present());
            }
        }
        for (int i = states.size() - 1; i > 0; i--) {
            assertEquals(states.get(i), history.present());
            history = history.undone().orElseThrow();
        }
        assertEquals(Review.EMPTY, history.present());
        assertTrue(history.undone().isEmpty());
        for (int i = 1; i < states.size(); i++) {
            history = history.redone().orElseThrow();
            assertEquals(states.get(i), history.present());
        }
        assertTrue(history.redone().isEmpty());
    }

    @Property(tries = 300)
    void aNewEditForgetsWhatWasUndone(@ForAll("edits") List<Edit> edits, @ForAll("edits") List<Edit> more) {
        History history = History.of(Review.EMPTY);
        for (Edit edit : edits) {
            history = history.after(edit);
        }
        History back = history.undone().orElse(history);
        for (Edit edit : more) {
            History next = back.after(edit);
            assertEquals(next.equals(back), next.redone().isPresent() || next.equals(back));
            if (!next.equals(back)) {
                return;
            }
        }
    }

    @Property(tries = 300)
    void noTwoFindingsAreOnOneDifferenceAndNoneIsBlank(@ForAll("reviews") Review review) {
        assertEquals(review.findings().size(),
                review.findings().stream().map(Finding::difference).collect(Collectors.toUnmodifiableSet()).size());
        assertFalse(review.findings().stream().anyMatch(Finding::isBlank));
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Reviews.edits().list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<Review> reviews() {
        return Arbitraries.lazy(Reviews::reviews);
    }
}
