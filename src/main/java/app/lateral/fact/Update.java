package app.lateral.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.Imprint;
import app.lateral.text.Version;

/**
 * Tells a figure that a later article moved from a contradiction.
 *
 * <p>Two figures that differ are an update where the later article says that the figure moved ("has risen to 11"), or
 * where they count people who came to harm and the articles' times tell which is later: a toll of the dead, hurt or
 * arrested only grows. A distance, a price or an age does not move overnight, and what a correction alone has was wrong
 * before.
 */
final class Update {
    private static final Set<String> RISING = Set.of("rise", "climb", "grow", "increase", "jump", "soar", "raise");
    private static final Set<String> FALLING = Set.of("fall", "drop", "decline", "decrease", "sink", "lower");
    /** So far before its figure, in words, the verb stands that says that it moved. */
    private static final int REACH = 4;

    private Update() {
    }

    /** How the figure moved, where all that differs differs between an earlier and a later article. */
    static Optional<Explanation> of(List<Mentioned<Quantity>> mentions) {
        Mentioned<Quantity> first = mentions.getFirst();
        Mentioned<Quantity> last = mentions.getFirst();
        for (Mentioned<Quantity> one : mentions) {
            for (Mentioned<Quantity> other : mentions) {
                if (!FigureRule.judge(one, other).agrees() && !isLater(one, other, mentions)
                        && !isLater(other, one, mentions)) {
                    return Optional.empty();
                }
            }
            first = isLater(one, first, mentions) ? one : first;
            last = isLater(last, one, mentions) ? one : last;
        }
        boolean up = last.mention().amount().low().compareTo(first.mention().amount().low()) > 0;
        return Optional.of(new Explanation.Moved(first.words(), last.words(),
                up ? Explanation.Direction.UP : Explanation.Direction.DOWN));
    }

    /** Whether the other of two figures is the one to which the figure moved. */
    private static boolean isLater(Mentioned<Quantity> one, Mentioned<Quantity> other,
            List<Mentioned<Quantity>> all) {
        int sign = other.mention().amount().low().compareTo(one.mention().amount().low());
        if (sign == 0 || one.sharesArticle(other)) {
            return false;
        }
        Imprint imprint = one.article().article().imprint();
        Imprint otherImprint = other.article().article().imprint();
        if (otherImprint.isBefore(imprint) || isCorrected(other, all)) {
            return false;
        }
        if (isSaid(other, sign > 0 ? RISING : FALLING)) {
            return true;
        }
        Optional<Harm> harm = Harm.of(one);
        boolean movesSo = harm.isPresent() && harm.equals(Harm.of(other)) && switch (harm.get()) {
            case DEATH, INJURY, ARREST, RESCUE, FLIGHT, DISEASE -> sign > 0;
            case MISSING -> true;
        };
        return movesSo && imprint.isBefore(otherImprint);
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

    private static boolean isSaid(Mentioned<Quantity> figure, Set<String> verbs) {
        List<Word> words = figure.sentence().words();
        return words.stream().filter(word -> verbs.contains(word.lemma()) && word.tag().startsWith("V"))
                .filter(word -> word.range().end() <= figure.mention().range().start())
                .anyMatch(word -> TopicWords.distance(words, word, figure.hedgedRange()) <= REACH);
    }
}
