package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Hedge;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.Imprint;
import app.lateral.text.Version;

/**
 * Tells a figure that a later article moved from a contradiction.
 *
 * <p>Two figures that differ are an update where the later article says that the figure moved ("has risen to 11"), or
 * where they count people who came to harm and the articles' times tell which is later: a toll of the dead, hurt or
 * arrested only grows, and so does what is counted up to the day of writing ("has burned 400 acres", see
 * {@link RunningTotal}). A distance, a price or an age does not move overnight, and what a correction alone has was wrong
 * before.
 */
final class Update {
    private static final Set<String> RISING = Set.of("rise", "climb", "grow", "increase", "jump", "soar", "raise");
    private static final Set<String> FALLING = Set.of("fall", "drop", "decline", "decrease", "sink", "lower");
    private static final Set<String> MOVED = Set.of("up", "down");
    /** So far before its figure, in words, the verb stands that says that it moved. */
    private static final int REACH = 4;

    private Update() {
    }

    /** How the figure moved, where all that differs differs between an earlier and a later article. */
    static Optional<Explanation> of(List<Mentioned<Quantity>> mentions) {
        Mentioned<Quantity> first = mentions.getFirst();
        Mentioned<Quantity> last = mentions.getFirst();
        boolean moved = false;
        for (Mentioned<Quantity> one : mentions) {
            for (Mentioned<Quantity> other : mentions) {
                boolean differs = !FigureRule.judge(one, other).agrees() || isOvertaken(one, other);
                if (differs && !isLater(one, other, mentions) && !isLater(other, one, mentions)) {
                    return Optional.empty();
                }
                moved |= differs;
            }
            first = isLater(one, first, mentions) ? one : first;
            last = isLater(last, one, mentions) ? one : last;
        }
        if (!moved) {
            return Optional.empty();
        }
        boolean up = last.mention().amount().low().compareTo(first.mention().amount().low()) > 0;
        return Optional.of(new Explanation.Moved(first.words(), last.words(),
                up ? Explanation.Direction.UP : Explanation.Direction.DOWN));
    }

    /** "At least seven dead" holds of twelve, but whoever knows of twelve says so: the toll has risen. */
    private static boolean isOvertaken(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Optional<Fate> fate = Fate.of(one);
        boolean bounded = one.mention().hedge() == Hedge.AT_LEAST || other.mention().hedge() == Hedge.AT_LEAST;
        return bounded && fate.isPresent() && fate.equals(Fate.of(other))
                && CountedPeople.areAlike(one.mention().unit(), other.mention().unit())
                && !one.mention().amount().isRange() && !other.mention().amount().isRange()
                && !FigureRule.areRounded(one.mention(), other.mention());
    }

    /** Whether the other of two figures is the one to which the figure moved. */
    private static boolean isLater(Mentioned<Quantity> one, Mentioned<Quantity> other,
            List<Mentioned<Quantity>> all) {
        int sign = other.mention().amount().low().compareTo(one.mention().amount().low());
        boolean said = all.stream().filter(mention -> mention.sharesArticle(other))
                .filter(mention -> FigureRule.sameNumbers(mention.mention(), other.mention()))
                .anyMatch(mention -> isSaidToComeFrom(mention, one));
        if (sign == 0 || said || one.sharesArticle(other)) {
            return said && sign != 0;
        }
        Imprint imprint = one.article().article().imprint();
        Imprint otherImprint = other.article().article().imprint();
        if (otherImprint.isBefore(imprint) || isCorrected(other, all)) {
            return false;
        }
        Set<String> verbs = sign > 0 ? RISING : FALLING;
        boolean counted = other.mention().kind() == Quantity.Kind.COUNT || imprint.isBefore(otherImprint);
        if (counted && isSaid(other, verbs) && !isSaid(one, verbs)) {
            return true;
        }
        Optional<Fate> fate = Fate.of(one);
        boolean movesSo = fate.isPresent() && fate.equals(Fate.of(other)) && switch (fate.get()) {
            case DEATH, INJURY, ARREST, RESCUE, FLIGHT, DISEASE -> sign > 0;
            case MISSING -> true;
        };
        boolean grows = sign > 0 && RunningTotal.isOne(one) && RunningTotal.isOne(other);
        return (movesSo || grows) && imprint.isBefore(otherImprint);
    }

    /** Whether only a correction has the figure. */
    private static boolean isCorrected(Mentioned<Quantity> figure, List<Mentioned<Quantity>> all) {
        return isCorrection(figure) && all.stream().noneMatch(other -> !isCorrection(other)
                && other.article().article().imprint().isBefore(figure.article().article().imprint())
                && FigureRule.judge(figure, other).agrees());
    }

    private static boolean isCorrection(Mentioned<Quantity> figure) {
        return figure.article().article().imprint().version().is(Version.Signal.CORRECTION);
    }

    /** "Twelve people have died, up from seven": the sentence itself tells what the figure was. */
    private static boolean isSaidToComeFrom(Mentioned<Quantity> figure, Mentioned<Quantity> former) {
        List<Word> words = figure.sentence().words();
        return figure.article().mentionsIn(figure.mention().sentence(), Quantity.class).stream()
                .filter(quantity -> quantity.range().start() >= figure.mention().range().end())
                .filter(quantity -> FigureRule.sameNumbers(quantity, former.mention()))
                .anyMatch(quantity -> {
                    List<String> before = words.stream()
                            .filter(word -> word.range().end() <= quantity.hedgedRange().start()).map(Word::lemma)
                            .toList();
                    int last = before.size() - 1;
                    return last > 0 && before.get(last).equals("from") && MOVED.contains(before.get(last - 1));
                });
    }

    /** "Has risen to [11]": not "fell [4 percent]", which tells by how much. */
    private static boolean isSaid(Mentioned<Quantity> figure, Set<String> verbs) {
        List<Word> words = figure.sentence().words();
        boolean reached = NearbyWords.before(words, figure.hedgedRange()).findFirst()
                .filter(word -> word.lemma().equals("to")).isPresent();
        if (!reached) {
            return false;
        }
        return words.stream().filter(word -> verbs.contains(word.lemma()) && word.tag().startsWith("V"))
                .filter(word -> word.range().end() <= figure.mention().range().start())
                .anyMatch(word -> NearbyWords.distance(words, word, figure.hedgedRange()) <= REACH);
    }
}
