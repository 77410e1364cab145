package app.lateral.compare;

import java.util.List;

import app.lateral.align.Alignment;
import app.lateral.fact.Fact;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.reuse.Extract;
import app.lateral.reuse.Reuse;
import app.lateral.reuse.Voices;
import app.lateral.text.Notice;

/**
 * The one result of comparing a story; every view and report reads it and none computes a difference of its own.
 *
 * @param articles the story's articles with their sentences and mentions
 * @param alignment which passages report the same thing
 * @param reuse the text that articles share
 * @param facts every fact, what an editor should look at first comes first
 * @param notices what was not read or not compared
 */
public record Comparison(List<AnnotatedArticle> articles, Alignment alignment, Reuse reuse, List<Fact> facts,
        List<Notice> notices) {
    /** Keeps copies of the lists. */
    public Comparison {
        articles = List.copyOf(articles);
        facts = List.copyOf(facts);
        notices = List.copyOf(notices);
    }

    /** The facts that the user works through, in rank order. */
    public List<Fact> differences() {
        return facts.stream().filter(Fact::isDifference).toList();
    }

    /**
     * The articles that give a fact, those that share the text around its readings together: they are one voice there.
     * Both in the order of the story.
     */
    public List<List<String>> voices(Fact fact) {
        return new Voices(articles, reuse)
                .of(fact.readings().stream().map(reading -> new Extract(reading.article(), reading.range())).toList());
    }

    /** The ids of the articles that say nothing on a fact, as far as can be told, in the order of the story. */
    public List<String> silent(Fact fact) {
        return new Silence(this).on(fact);
    }

    /** What an article has on a fact. */
    public Coverage coverage(Fact fact, String article) {
        if (fact.articles().contains(article)) {
            return Coverage.STATED;
        }
        return silent(fact).contains(article) ? Coverage.SILENT : Coverage.REPORTED;
    }

    /** The article with this id. */
    public AnnotatedArticle article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + id));
    }
}
