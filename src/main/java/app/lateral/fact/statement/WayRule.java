package app.lateral.fact.statement;

import java.util.List;
import java.util.Optional;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.text.TextRange;

/** One way told in two directions: "a bus on its way [from Bergen to Oslo]", "a bus that was going [from Oslo to Bergen]". */
final class WayRule implements StatementRule {
    private static final double LEAST_LINK = 0.7;
    private static final double SURE = 0.8;

    /** From one name to another, and where that stands. */
    private record Way(String from, String to, TextRange range) {}

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        if (pair.link() < LEAST_LINK) {
            return List.of();
        }
        List<Way> ways = ways(pair.one());
        List<Way> others = ways(pair.other());
        return ways.size() == 1 && others.size() == 1 && ways.getFirst().from().equals(others.getFirst().to())
                && ways.getFirst().to().equals(others.getFirst().from())
                        ? List.of(pair.contrast(Opposition.ANTONYMS, ways.getFirst().range(),
                                others.getFirst().range(), pair.link() * SURE,
                                pair.one().text(ways.getFirst().range())))
                        : List.of();
    }

    private static List<Way> ways(StatedSentence sentence) {
        return sentence.structure().phrases().stream().flatMap(phrase -> way(sentence, phrase).stream()).toList();
    }

    private static Optional<Way> way(StatedSentence sentence, NounPhrase start) {
        int to = start.until();
        boolean leads = start.from() > 0 && sentence.word(start.from() - 1).lemma().equals("from")
                && to < sentence.sentence().words().size() && sentence.word(to).lemma().equals("to");
        Bearer from = sentence.bearer(start.head());
        return !leads || from == null
                ? Optional.empty()
                : sentence.structure().phraseAt(to + 1)
                        .flatMap(end -> Optional.ofNullable(sentence.bearer(end.head()))
                                .map(bearer -> new Way(from.id(), bearer.id(),
                                        sentence.word(start.from() - 1).range().union(end.range()))));
    }
}
