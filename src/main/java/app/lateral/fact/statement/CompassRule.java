package app.lateral.fact.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Word;

/**
 * The same thing in another direction of the compass: "drifting [northwest]", "drifting [northeast]"; "[north] of the town",
 * "[south] of the town".
 */
final class CompassRule implements StatementRule {
    private static final Set<String> DIRECTIONS = Set.of("north", "northeast", "east", "southeast", "south",
            "southwest",
            "west", "northwest");
    private static final Set<String> MOVING = Set.of("move", "head", "drift", "travel", "track", "turn", "sail", "fly",
            "drive", "blow", "flee", "go", "run", "march", "spread", "advance");
    private static final double SURE = 0.7;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        Optional<Integer> one = only(pair.one());
        Optional<Integer> other = only(pair.other());
        if (one.isEmpty() || other.isEmpty()
                || direction(pair.one().word(one.get())).equals(direction(pair.other().word(other.get())))
                || !areOfOne(pair, one.get(), other.get())) {
            return List.of();
        }
        return List.of(pair.contrast(Opposition.PLACE, pair.one().word(one.get()).range(),
                pair.other().word(other.get()).range(), pair.link() * SURE,
                about(pair, one.get())));
    }

    /** The one direction that a sentence names; of several it is unsure which is meant. */
    private static Optional<Integer> only(StatedSentence sentence) {
        List<Integer> all = IntStream.range(0, sentence.sentence().words().size())
                .filter(i -> sentence.bearer(i) == null && DIRECTIONS.contains(direction(sentence.word(i)))
                        && Character.isLowerCase(sentence.word(i).form().codePointAt(0)))
                .boxed().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** "north-western", "northwards": north-west, north. */
    private static String direction(Word word) {
        return word.form().toLowerCase(Locale.ROOT).replace("-", "").replaceAll("(?<=h|t)(erly|ern|wards?|bound)$", "");
    }

    /** Whether both tell where the same thing goes, or where something lies from the same place. */
    private static boolean areOfOne(StatementPair pair, int one, int other) {
        Optional<Integer> from = origin(pair.one(), one);
        Optional<Integer> otherFrom = origin(pair.other(), other);
        if (from.isPresent() || otherFrom.isPresent()) {
            return from.isPresent() && otherFrom.isPresent()
                    && pair.likeness(from.get(), otherFrom.get()) >= StatementPair.SAME;
        }
        Optional<Double> movers = pair.likeness(clause(pair.one(), one).flatMap(Clause::actor),
                clause(pair.other(), other).flatMap(Clause::actor));
        return movers.filter(likeness -> likeness >= StatementPair.SAME).isPresent()
                || (movers.isEmpty() && moves(pair.one(), one) && moves(pair.other(), other));
    }

    private static boolean moves(StatedSentence sentence, int index) {
        return clause(sentence, index).filter(clause -> MOVING.contains(clause.verbWord().lemma())).isPresent();
    }

    /** "north of [the town]". */
    private static Optional<Integer> origin(StatedSentence sentence, int index) {
        return index + 1 < sentence.sentence().words().size() && sentence.word(index + 1).lemma().equals("of")
                ? sentence.structure().phrases().stream().filter(phrase -> phrase.from() > index + 1)
                        .map(NounPhrase::head).findFirst()
                : Optional.empty();
    }

    /** The clause before the direction. */
    private static Optional<Clause> clause(StatedSentence sentence, int index) {
        return sentence.structure().clauses().stream().filter(clause -> clause.verb() < index)
                .reduce((_, last) -> last);
    }

    private static String about(StatementPair pair, int index) {
        return clause(pair.one(), index).flatMap(Clause::actor).filter(phrase -> !phrase.isPronoun())
                .map(phrase -> pair.one().text(phrase.range()))
                .orElseGet(() -> pair.one().word(index).form());
    }
}
