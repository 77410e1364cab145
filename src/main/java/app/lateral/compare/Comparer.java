package app.lateral.compare;

import java.util.ArrayList;
import java.util.List;

import app.lateral.align.Aligner;
import app.lateral.align.Alignment;
import app.lateral.compare.Progress.Stage;
import app.lateral.fact.Fact;
import app.lateral.fact.find.FactFinder;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.reuse.Reuse;
import app.lateral.reuse.ReuseFinder;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Story;

/** Compares a story: runs the stages in order, each on the whole result of the one before. */
public final class Comparer {
    private final ArticleSegmenter segmenter;
    private final MentionFinder mentionFinder;
    private final Aligner aligner;
    private final FactFinder factFinder;
    private final ReuseFinder reuseFinder = new ReuseFinder();

    /** A comparer of these stages. */
    public Comparer(ArticleSegmenter segmenter, MentionFinder mentionFinder, Aligner aligner, FactFinder factFinder) {
        this.segmenter = segmenter;
        this.mentionFinder = mentionFinder;
        this.aligner = aligner;
        this.factFinder = factFinder;
    }

    /** Loads what takes time to load, so that the first comparison need not; from any thread. */
    public void warmUp() {
        aligner.warmUp();
    }

    /** Compares the articles of a story with each other and each with itself, nothing corrected. */
    public Comparison compare(Story story, Progress progress) {
        return compare(story, Corrections.NONE, progress);
    }

    /**
     * Compares the articles of a story with each other and each with itself.
     *
     * @param story what to compare, as it was read
     * @param corrections what the user knows better; facts are found on the links as corrected
     * @param progress told how far it has come, on this thread
     * @throws java.util.concurrent.CancellationException where {@code progress} throws it
     */
    public Comparison compare(Story story, Corrections corrections, Progress progress) {
        Story corrected = CorrectedParts.apply(story, corrections.parts());
        List<AnnotatedArticle> articles = annotate(corrected.articles(), progress);
        Alignment found = aligner.align(articles, fraction -> progress.report(Stage.ALIGNING, fraction));
        Alignment alignment = new CorrectedLinks(articles).apply(found, corrections.links());
        Reuse reuse = reuseFinder.find(articles, _ -> progress.report(Stage.COMPARING_FACTS, 0));
        List<Fact> facts = factFinder.find(articles, alignment,
                fraction -> progress.report(Stage.COMPARING_FACTS, fraction));
        return new Comparison(articles, alignment, reuse,
                AddedFacts.apply(facts, corrections.added(), corrected.articles()),
                notices(story, articles));
    }

    private List<Notice> notices(Story story, List<AnnotatedArticle> articles) {
        List<Notice> notices = new ArrayList<>(story.notices());
        if (articles.size() > 1) {
            articles.stream().filter(article -> !aligner.reads(article))
                    .map(article -> new Notice(Notice.Problem.OTHER_LANGUAGE, article.article().path(), article.id(),
                            List.of(article.segmented().language())))
                    .forEach(notices::add);
        }
        int values = FactFinder.values(articles);
        if (values > FactFinder.MOST_FREELY_COMPARED) {
            notices.add(new Notice(Notice.Problem.MANY_FIGURES, articles.getFirst().article().path(), null,
                    List.of(String.valueOf(values), String.valueOf(FactFinder.MOST_FREELY_COMPARED))));
        }
        return notices;
    }

    private List<AnnotatedArticle> annotate(List<Article> articles, Progress progress) {
        List<AnnotatedArticle> annotated = new ArrayList<>();
        for (Article article : articles) {
            double done = (double) annotated.size() / articles.size();
            progress.report(Stage.SEGMENTING, done);
            SegmentedArticle segmented = segmenter.segment(article);
            progress.report(Stage.FINDING_MENTIONS, done);
            annotated.add(mentionFinder.annotate(segmented));
        }
        return annotated;
    }
}
