package app.lateral.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.fact.Topic.Aspect;
import app.lateral.mention.Quote;

/**
 * Statements of passages that report the same thing and that cannot both hold, or stand differently sure.
 *
 * <pre>
 * "the mayor [signed the order]" / "the mayor [did not sign the order]"        -> conflict
 * "[Holm] led the search" / "the search was led by [Dahl]"                      -> conflict
 * "[armed volunteers] in every school" / "[armed guards] in the schools"       -> conflict
 * </pre>
 */
final class StatementMatcher implements FactMatcher {
    /** So many at most are raised of one story: the surest. */
    private static final int MOST = 16;
    private static final double LEAST_CONFIDENCE = 0.3;
    private final StatementRule changedWords = new ChangedWordsRule();
    private final StatementRule lastResort = new SubstitutionRule();

    private final WordNet wordNet;
    private final List<StatementRule> rules = List.of(new PolarityRule(), new SlotRule(), new PhraseRule(),
            new DescriptionRule(), new SourceRule(), new CertaintyRule());

    StatementMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<StatementContrast> contrasts = new ArrayList<>();
        Map<SentenceOf, StatedSentence> sentences = new HashMap<>();
        for (Link link : evidence.links()) {
            evidence.checkpoint();
            for (StatementPair pair : pairs(evidence, link, sentences)) {
                contrasts.addAll(contrasts(pair));
            }
        }
        return grouped(contrasts.stream().filter(contrast -> contrast.confidence() >= LEAST_CONFIDENCE)
                .sorted(bySureness()).toList()).stream().limit(MOST).map(StatementMatcher::fact).toList();
    }

    private List<StatementContrast> contrasts(StatementPair pair) {
        if (ChangedWordsRule.areNearlyOne(pair)) {
            return changedWords.contrasts(pair);
        }
        List<StatementContrast> found = rules.stream().flatMap(rule -> rule.contrasts(pair).stream())
                .filter(contrast -> contrast.confidence() >= LEAST_CONFIDENCE)
                .filter(contrast -> !pair.bothHold(contrast)).toList();
        return found.isEmpty() ? lastResort.contrasts(pair) : found;
    }

    private record SentenceOf(String article, int index) {}

    private List<StatementPair> pairs(StoryEvidence evidence, Link link, Map<SentenceOf, StatedSentence> sentences) {
        List<StatementPair> pairs = new ArrayList<>();
        for (StatedSentence one : sentences(evidence, link.from(), sentences)) {
            for (StatedSentence other : sentences(evidence, link.to(), sentences)) {
                pairs.add(new StatementPair(one, other, link.score(), wordNet));
            }
        }
        return pairs;
    }

    private static List<StatedSentence> sentences(StoryEvidence evidence, Passage passage,
            Map<SentenceOf, StatedSentence> sentences) {
        List<StatedSentence> found = new ArrayList<>();
        for (int i = passage.first(); i <= passage.last(); i++) {
            int index = i;
            found.add(sentences.computeIfAbsent(new SentenceOf(passage.article(), i),
                    key -> StatedSentence.of(evidence, evidence.article(key.article()), index)));
        }
        return found;
    }

    private static Comparator<StatementContrast> bySureness() {
        return Comparator.comparingDouble(StatementContrast::confidence).reversed()
                .thenComparing(contrast -> contrast.one().spot()).thenComparing(contrast -> contrast.other().spot())
                .thenComparing(StatementContrast::opposition);
    }

    /** Contrasts of one sort that share a reading are one difference; each pair of sentences is told of once. */
    private static List<List<StatementContrast>> grouped(List<StatementContrast> contrasts) {
        var groups = new Groups(contrasts.size());
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < contrasts.size(); i++) {
            for (Telling telling : List.of(contrasts.get(i).one(), contrasts.get(i).other())) {
                Integer before = first.putIfAbsent(contrasts.get(i).opposition() + " " + telling.spot(), i);
                if (before != null) {
                    groups.join(before, i);
                }
            }
        }
        return groups.all().stream().map(group -> group.stream().map(contrasts::get).toList()).toList();
    }

    private static DraftFact fact(List<StatementContrast> group) {
        StatementContrast surest = group.getFirst();
        Map<Mentioned.Spot, Telling> tellings = new TreeMap<>();
        group.forEach(contrast -> {
            tellings.put(contrast.one().spot(), contrast.one());
            tellings.put(contrast.other().spot(), contrast.other());
        });
        List<Mentioned<Quote>> places = tellings.values().stream().map(StatementMatcher::place).toList();
        return new DraftFact(kind(surest.opposition()), new Topic(aspect(surest.opposition()), List.of(surest.about())),
                Agreement.CONFLICT, severity(surest.opposition()), surest.confidence(), Centrality.of(places),
                new Explanation.Contrast(surest.opposition(), surest.one().words(), surest.other().words()),
                tellings.values().stream().map(StatementMatcher::reading).toList());
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
            case CLAIM_AGAINST_FACT, DIFFERENT_SOURCES -> FactKind.ATTRIBUTION;
            case CERTAINTY -> FactKind.MODALITY;
            case PLACE -> FactKind.PLACE;
            case ROLE -> FactKind.NAME;
            case TITLES -> FactKind.TITLE;
            case SPEAKER, CUT -> FactKind.QUOTE;
            case NEGATION, ANTONYMS, DIRECTION, ACTOR, DETAIL, DESCRIPTION -> FactKind.STATEMENT;
        };
    }

    private static Aspect aspect(Opposition opposition) {
        return switch (opposition) {
            case ACTOR, ROLE -> Aspect.WHO;
            case PLACE -> Aspect.WHERE;
            case CLAIM_AGAINST_FACT, DIFFERENT_SOURCES -> Aspect.CLAIM;
            case TITLES -> Aspect.TITLE;
            default -> Aspect.STATEMENT;
        };
    }

    private static Severity severity(Opposition opposition) {
        return switch (opposition) {
            case NEGATION, ANTONYMS, DIRECTION, ACTOR, PLACE, ROLE, SPEAKER, CUT -> Severity.HIGH;
            case DESCRIPTION -> Severity.LOW;
            case DETAIL, CLAIM_AGAINST_FACT, DIFFERENT_SOURCES, CERTAINTY, TITLES -> Severity.MEDIUM;
        };
    }
}
