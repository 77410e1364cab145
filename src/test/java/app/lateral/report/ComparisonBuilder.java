package app.lateral.report;

import java.util.ArrayList;
import java.util.List;

import app.lateral.align.Alignment;
import app.lateral.align.Link;
import app.lateral.align.MatchReason;
import app.lateral.align.Passage;
import app.lateral.align.Relation;
import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.reuse.Reuse;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Builds comparisons for tests of reports. In an article each line is one paragraph of one sentence; "# " begins a
 * headline and "- " furniture.
 */
final class ComparisonBuilder {
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    ComparisonBuilder article(String path, String... lines) {
        String id = Character.toString('A' + articles.size());
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int number = 1;
        for (String line : lines) {
            Part part = line.startsWith("# ") ? Part.HEADLINE : line.startsWith("- ") ? Part.FURNITURE : Part.BODY;
            String words = part == Part.BODY ? line : line.substring(2);
            TextRange range = new TextRange(text.length(), text.length() + words.length());
            text.append(words).append('\n');
            int cited = part == Part.FURNITURE ? 0 : number;
            paragraphs.add(new Paragraph(range, part, cited));
            sentences.add(new Sentence(sentences.size(), range, part, cited, List.of()));
            number += part == Part.BODY ? 1 : 0;
        }
        String title = paragraphs.getFirst().range().of(text.toString());
        Article article = new Article(id, path, title, null, null, text.toString(), paragraphs);
        articles.add(new AnnotatedArticle(new SegmentedArticle(article, sentences), List.of()));
        return this;
    }

    ComparisonBuilder link(String from, int fromSentence, String to, int toSentence, double score,
            MatchReason... reasons) {
        links.add(new Link(passage(from, fromSentence), passage(to, toSentence), Relation.NEAR, score, List.of(reasons),
                List.of()));
        return this;
    }

    ComparisonBuilder fact(FactKind kind, Topic topic, Agreement agreement, Explanation explanation,
            Reading... readings) {
        Severity severity = switch (agreement) {
            case SAME, COMPATIBLE -> null;
            case UPDATE -> Severity.MEDIUM;
            case CONFLICT -> Severity.HIGH;
            case ALONE -> Severity.LOW;
        };
        facts.add(new Fact("f" + (facts.size() + 1), kind, topic, agreement, severity, 0.9, explanation,
                List.of(readings)));
        return this;
    }

    ComparisonBuilder notice(Notice.Problem problem, String path, String... details) {
        notices.add(new Notice(problem, path, null, List.of(details)));
        return this;
    }

    /** The first place where an article has these words. */
    Reading reading(String article, String words, @Nullable String value, @Nullable String unit,
            @Nullable String hedge) {
        String text = find(article).article().text();
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the article: " + words);
        }
        return new Reading(article, new TextRange(start, start + words.length()), words, value, unit, hedge);
    }

    Comparison build() {
        return new Comparison(articles, Alignment.of(links), Reuse.NONE, facts, notices);
    }

    private Passage passage(String article, int sentence) {
        return new Passage(article, sentence, sentence, find(article).sentences().get(sentence).range());
    }

    private AnnotatedArticle find(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst().orElseThrow();
    }
}
