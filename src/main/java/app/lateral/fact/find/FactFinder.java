package app.lateral.fact.find;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import app.lateral.align.Alignment;
import app.lateral.align.SentenceEncoder;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.claim.AnnouncementMatcher;
import app.lateral.fact.claim.GuideMatcher;
import app.lateral.fact.claim.IssuerMatcher;
import app.lateral.fact.disclosure.DisclosureMatcher;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.figure.FigureMatcher;
import app.lateral.fact.figure.UntoldFigureMatcher;
import app.lateral.fact.moment.MomentMatcher;
import app.lateral.fact.name.RoleMatcher;
import app.lateral.fact.name.SpellingMatcher;
import app.lateral.fact.name.TitleMatcher;
import app.lateral.fact.quote.QuoteMatcher;
import app.lateral.fact.since.SinceMatcher;
import app.lateral.fact.statement.StatementMatcher;
import app.lateral.fact.value.ValueMatching;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;

/** Finds the facts of a story, within and between its articles, and ranks them. */
public final class FactFinder {
    private final SentenceEncoder encoder;
    private final WordNet wordNet = new WordNet();
    private final List<FactMatcher> matchers = List.of(new FigureMatcher(), new UntoldFigureMatcher(),
            new MomentMatcher(), new DisclosureMatcher(), new SinceMatcher(), new SpellingMatcher(),
            new QuoteMatcher(), new TitleMatcher(wordNet), new RoleMatcher(wordNet), new StatementMatcher(wordNet),
            new AnnouncementMatcher(wordNet), new IssuerMatcher(), new GuideMatcher());
    private final AloneMatcher aloneMatcher = new AloneMatcher();

    /**
     * Up to so many figures of a story, and as many dates and times, are all held against each other; of more only those
     * in passages that match.
     */
    public static final int MOST_FREELY_COMPARED = ValueMatching.FEW;

    /** A finder that asks this encoder what words mean; the one that aligned the story has them already. */
    public FactFinder(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** How many figures the articles give, or dates and times, whichever are more. */
    public static int values(List<AnnotatedArticle> articles) {
        return Math.max(articles.stream().mapToInt(article -> article.mentions(Quantity.class).size()).sum(),
                articles.stream().mapToInt(article -> article.mentions(Moment.class).size()).sum());
    }

    /**
     * All facts in rank order.
     *
     * @param articles the story's articles in order
     * @param alignment which of their passages report the same thing
     * @param progress told the fraction done, 0.0 to 1.0, on this thread; may throw
     *     {@link java.util.concurrent.CancellationException} to stop
     */
    public List<Fact> find(List<AnnotatedArticle> articles, Alignment alignment, DoubleConsumer progress) {
        var evidence = new StoryEvidence(articles, alignment, encoder, wordNet, progress);
        List<DraftFact> drafts = new ArrayList<>();
        for (int i = 0; i < matchers.size(); i++) {
            evidence.reached((double) i / matchers.size());
            drafts.addAll(matchers.get(i).match(evidence));
        }
        drafts = toldBest(drafts);
        drafts.addAll(aloneMatcher.match(evidence, drafts));
        drafts.sort(DraftFact.byRank());
        List<Fact> facts = new ArrayList<>();
        for (DraftFact draft : drafts) {
            facts.add(draft.named("f" + (facts.size() + 1)));
        }
        progress.accept(1);
        return facts;
    }

    /** Without statements, names and dates that mark nothing but what another difference is told of already. */
    private static List<DraftFact> toldBest(List<DraftFact> drafts) {
        List<DraftFact> conflicts = new ArrayList<>();
        List<DraftFact> told = new ArrayList<>();
        List<DraftFact> values = drafts.stream().filter(draft -> draft.agreement() == Agreement.CONFLICT)
                .filter(draft -> draft.kind().family() != FactKind.Family.STATEMENT).toList();
        for (DraftFact draft : drafts) {
            boolean statement = draft.kind().family() == FactKind.Family.STATEMENT;
            boolean again = statement
                    ? isCovered(draft, values)
                    : mayBeToldAgain(draft) && isCovered(draft, conflicts.stream()
                            .filter(earlier -> earlier.kind() == draft.kind()).toList());
            if (!again) {
                told.add(draft);
            }
            if (draft.agreement() == Agreement.CONFLICT) {
                conflicts.add(draft);
            }
        }
        return told;
    }

    private static boolean mayBeToldAgain(DraftFact draft) {
        return draft.kind() == FactKind.NAME
                || (draft.kind() == FactKind.DATE && draft.agreement() == Agreement.CONFLICT);
    }

    private static boolean isCovered(DraftFact draft, List<DraftFact> others) {
        return others.stream().anyMatch(other -> covers(other, draft));
    }

    private static boolean covers(DraftFact fact, DraftFact draft) {
        return draft.readings().stream().allMatch(reading -> fact.readings().stream()
                .anyMatch(own -> own.article().equals(reading.article()) && own.range().covers(reading.range())));
    }
}
