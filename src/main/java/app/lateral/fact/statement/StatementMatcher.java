package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.claim.AttemptRule;
import app.lateral.fact.claim.BodyRule;
import app.lateral.fact.claim.CertaintyRule;
import app.lateral.fact.claim.DeedPairs;
import app.lateral.fact.claim.SourceRule;
import app.lateral.fact.claim.SpeechActRule;
import app.lateral.fact.claim.UndecidedRule;
import app.lateral.fact.contrast.ActorPairs;
import app.lateral.fact.contrast.FigurePairs;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementFacts;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.contrast.ThingPairs;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.quote.ParaphraseRule;
import app.lateral.fact.quote.ReportedWordsRule;
import app.lateral.fact.wording.WordNet;

/**
 * Statements of passages that report the same thing and that cannot both hold, or stand differently sure.
 *
 * <pre>
 * "the mayor [signed the order]" / "the mayor [did not sign the order]"        -> conflict
 * "[Holm] led the search" / "the search was led by [Dahl]"                      -> conflict
 * "[armed volunteers] in every school" / "[armed guards] in the schools"       -> conflict
 * </pre>
 */
public final class StatementMatcher implements FactMatcher {
    /** So many at most are raised of one story: the surest. */
    private static final int MOST = 20;
    private static final double LEAST_CONFIDENCE = 0.3;
    /** Two things that an article may say one beside the other. */
    private static final Set<Opposition> SAID_BESIDE = EnumSet.of(Opposition.CONTENT, Opposition.LIST,
            Opposition.SPEECH_ACT);
    private final StatementRule polarity = new PolarityRule();
    private final StatementRule absence = new AbsenceRule();
    private final StatementRule attempt = new AttemptRule();
    private final StatementRule unanimity = new UnanimityRule();
    private final StatementRule undecided = new UndecidedRule();
    private final StatementRule changedWords = new ChangedWordsRule();

    private final WordNet wordNet;
    private final List<StatementRule> rules = List.of(polarity, absence, new SlotRule(), new PhraseRule(),
            new DescriptionRule(), new SourceRule(), new CertaintyRule(), new ParaphraseRule(), new ReportedWordsRule(),
            new ListRule(),
            new ContentRule(), new SpeechActRule(), new BodyRule(), new ActorsRule(), new CompassRule(),
            new PlaceRule(),
            undecided, attempt, new OtherWordsRule(), new WayRule(), unanimity,
            new OneOfAKindRule());

    /** A matcher that asks this dictionary how words stand to each other. */
    public StatementMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<StatementContrast> contrasts = new ArrayList<>();
        for (Link link : evidence.links()) {
            evidence.checkpoint();
            for (StatementPair pair : pairs(evidence, link)) {
                contrasts.addAll(contrasts(pair));
            }
        }
        for (StatementPair pair : FigurePairs.of(evidence, wordNet)) {
            evidence.checkpoint();
            polarity.contrasts(pair).stream().filter(contrast -> !pair.bothHold(contrast)).forEach(contrasts::add);
        }
        for (StatementPair pair : ThingPairs.of(evidence, wordNet)) {
            evidence.checkpoint();
            Stream.of(polarity, absence, unanimity).flatMap(rule -> rule.contrasts(pair).stream())
                    .filter(contrast -> !pair.bothHold(contrast)).forEach(contrasts::add);
        }
        for (StatementPair pair : ActorPairs.of(evidence, wordNet)) {
            evidence.checkpoint();
            Stream.of(polarity, undecided).flatMap(rule -> rule.contrasts(pair).stream())
                    .filter(contrast -> contrast.opposition() != Opposition.ANTONYMS)
                    .filter(contrast -> !pair.bothHold(contrast)).forEach(contrasts::add);
        }
        for (StatementPair pair : DeedPairs.of(evidence, wordNet)) {
            evidence.checkpoint();
            contrasts.addAll(attempt.contrasts(pair));
        }
        List<DraftFact> found = StatementFacts
                .of(contrasts.stream().filter(contrast -> contrast.confidence() >= LEAST_CONFIDENCE)
                        .filter(contrast -> !Repetition.bothSayBoth(contrast)).toList())
                .stream().sorted(bySureness()).toList();
        return ToldTwice.once(found).stream().limit(MOST).toList();
    }

    private List<StatementContrast> contrasts(StatementPair pair) {
        if (ChangedWordsRule.areNearlyOne(pair)) {
            List<StatementContrast> changed = changedWords.contrasts(pair);
            if (!changed.isEmpty()) {
                return changed;
            }
        }
        return rules.stream().flatMap(rule -> rule.contrasts(pair).stream())
                .filter(contrast -> contrast.confidence() >= LEAST_CONFIDENCE)
                .filter(contrast -> !pair.bothHold(contrast))
                .filter(contrast -> !SAID_BESIDE.contains(contrast.opposition()) || !Repetition.oneSaysBoth(contrast))
                .toList();
    }

    private static Comparator<DraftFact> bySureness() {
        return Comparator.comparingDouble(DraftFact::confidence).reversed().thenComparing(DraftFact.byRank());
    }

    private List<StatementPair> pairs(StoryEvidence evidence, Link link) {
        List<StatementPair> pairs = new ArrayList<>();
        for (StatedSentence one : sentences(evidence, link.from())) {
            for (StatedSentence other : sentences(evidence, link.to())) {
                pairs.add(new StatementPair(one, other, link.score(), wordNet));
            }
        }
        return pairs;
    }

    private static List<StatedSentence> sentences(StoryEvidence evidence, Passage passage) {
        return IntStream.rangeClosed(passage.first(), passage.last())
                .mapToObj(index -> evidence.stated(passage.article(), index)).toList();
    }
}
