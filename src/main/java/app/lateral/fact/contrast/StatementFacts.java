package app.lateral.fact.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Quote;

/** Makes facts of contrasts between statements: contrasts of one sort that share a reading are one difference. */
public final class StatementFacts {
    private StatementFacts() {
    }

    /** The facts, surest first. */
    public static List<DraftFact> of(List<StatementContrast> contrasts) {
        return new ContrastGroups(contrasts.stream().sorted(bySureness()).toList()).groups().stream()
                .map(StatementFacts::fact).toList();
    }

    private static Comparator<StatementContrast> bySureness() {
        return Comparator.comparingDouble(StatementContrast::confidence).reversed()
                .thenComparing(contrast -> contrast.one().spot()).thenComparing(contrast -> contrast.other().spot())
                .thenComparing(StatementContrast::opposition);
    }

    private static DraftFact fact(List<StatementContrast> group) {
        StatementContrast surest = group.getFirst();
        Map<Mentioned.Spot, Telling> tellings = new TreeMap<>();
        group.forEach(contrast -> {
            tellings.put(contrast.one().spot(), contrast.one());
            tellings.put(contrast.other().spot(), contrast.other());
        });
        List<Mentioned<Quote>> places = tellings.values().stream().map(StatementFacts::place).toList();
        boolean overtaken = surest.opposition() == Opposition.OVERTAKEN;
        boolean turned = overtaken && isBefore(surest.other(), surest.one());
        return new DraftFact(kind(surest.opposition()), StatementTopic.of(surest),
                overtaken ? Agreement.UPDATE : Agreement.CONFLICT, severity(surest.opposition()), surest.confidence(),
                Centrality.of(places),
                new Explanation.Contrast(surest.opposition(), (turned ? surest.other() : surest.one()).words(),
                        (turned ? surest.one() : surest.other()).words()),
                tellings.values().stream().map(StatementFacts::reading).toList());
    }

    private static boolean isBefore(Telling telling, Telling than) {
        return telling.sentence().article().article().imprint().isBefore(than.sentence().article().article().imprint());
    }

    private static Mentioned<Quote> place(Telling telling) {
        StatedSentence sentence = telling.sentence();
        return new Mentioned<>(sentence.article(), sentence.place(),
                new Quote(telling.range(), sentence.sentence().index(), "", false));
    }

    private static Reading reading(Telling telling) {
        StatedSentence sentence = telling.sentence();
        return new Reading(sentence.article().id(), telling.range(),
                sentence.article().article().textAt(telling.range()), null, null, null);
    }

    private static FactKind kind(Opposition opposition) {
        return switch (opposition) {
            case CLAIM_AGAINST_FACT, DIFFERENT_SOURCES, BODY, ISSUER -> FactKind.ATTRIBUTION;
            case CERTAINTY, SPEECH_ACT -> FactKind.MODALITY;
            case PLACE -> FactKind.PLACE;
            case LONG_KNOWN -> FactKind.DATE;
            case ROLE -> FactKind.NAME;
            case TITLES -> FactKind.TITLE;
            case SPEAKER, CUT, CUT_BEFORE, PARAPHRASE -> FactKind.QUOTE;
            case NEGATION, ANTONYMS, OVERTAKEN, DIRECTION, ACTOR, GUIDE, DETAIL, DESCRIPTION, LIST, CONTENT ->
                FactKind.STATEMENT;
        };
    }

    private static Severity severity(Opposition opposition) {
        return switch (opposition) {
            case NEGATION, ANTONYMS, DIRECTION, ACTOR, GUIDE, PLACE, ROLE, SPEAKER, CUT, CUT_BEFORE -> Severity.HIGH;
            case DESCRIPTION -> Severity.LOW;
            case LONG_KNOWN, OVERTAKEN, DETAIL, LIST, CONTENT, SPEECH_ACT, BODY, ISSUER, CLAIM_AGAINST_FACT,
                    DIFFERENT_SOURCES,
                    CERTAINTY,
                    TITLES, PARAPHRASE ->
                Severity.MEDIUM;
        };
    }
}
