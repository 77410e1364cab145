package app.lateral.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.lateral.align.Alignment;
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
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Comparisons written by hand, for tests of what shows them. */
public final class HandMadeStory {
    private static final String FIRST = """
            Band plays as the night ferry leaves Torvik
            The ferry set out from Torvik, a harbour only 200 km from the pole, after a six-day stay.
            “We leave with full, unconditional trust,” said captain Ivo Sergei.
            """;
    private static final String SECOND = """
            Ferry on its way home
            After a week-long stay the ferry is on its way.
            Torvyk lies about 254 kilometres from the pole, the harbour office said.
            """;
    private static final String THIRD = """
            A quiet night in the harbour
            Nobody saw the ferry leave, though a walrus did. “Full and unconditional trust,” it is said to have heard.
            """;

    private HandMadeStory() {
    }

    /** The first articles of the story, up to three. */
    public static List<Article> articles(int count) {
        return List.of(article("A", "Harbour Wire", FIRST), article("B", "Meridian", SECOND),
                article("C", "Courier", THIRD)).subList(0, count);
    }

    /** Three articles that differ in a figure, a duration, a quote and the spelling of a name; one thing stands alone. */
    public static Comparison comparison() {
        List<Article> articles = articles(3);
        List<AnnotatedArticle> annotated = articles.stream()
                .map(article -> new AnnotatedArticle(new ArticleSegmenter().segment(article), List.of())).toList();
        List<Fact> facts = List.of(
                fact("f1", FactKind.QUANTITY, topic(Topic.Aspect.DISTANCE, "Torvik", "pole"), Severity.HIGH,
                        new Explanation.BeyondRounding("254 kilometres", "200 km", java.math.BigDecimal.valueOf(27)),
                        reading(articles.get(0), "200 km", "200000", "m", "only"),
                        reading(articles.get(1), "254 kilometres", "254000", "m", "about")),
                fact("f2", FactKind.DURATION, topic(Topic.Aspect.LENGTH_OF_TIME, "stay"), Severity.HIGH,
                        new Explanation.BeyondRounding("week-long", "six-day", java.math.BigDecimal.valueOf(17)),
                        reading(articles.get(0), "six-day", "P6D", null, null),
                        reading(articles.get(1), "week-long", "P7D", null, null)),
                fact("f3", FactKind.QUOTE, topic(Topic.Aspect.QUOTE, "Ivo Sergei", "full"), Severity.MEDIUM,
                        new Explanation.QuoteWording("", "and"),
                        reading(articles.get(0), "full, unconditional trust", null, null, null),
                        reading(articles.get(2), "Full and unconditional trust", null, null, null)),
                fact("f4", FactKind.NAME, topic(Topic.Aspect.SPELLING, "Torvik"), Severity.LOW,
                        new Explanation.Spellings(List.of("Torvik", "Torvyk")),
                        reading(articles.get(0), "Torvik, a", "Torvik", null, null),
                        reading(articles.get(1), "Torvyk", "Torvik", null, null)),
                new Fact("f5", FactKind.STATEMENT, topic(Topic.Aspect.STATEMENT, "walrus"), Agreement.ALONE,
                        Severity.LOW,
                        0.5, new Explanation.OnlyOneArticle(),
                        List.of(reading(articles.get(2), "a walrus did", null, null, null))));
        return new Comparison(annotated, Alignment.of(List.of()), Reuse.NONE, facts, List.of());
    }

    private static Fact fact(String id, FactKind kind, Topic topic, Severity severity, Explanation explanation,
            Reading... readings) {
        return new Fact(id, kind, topic, Agreement.CONFLICT, severity, 0.9, explanation, List.of(readings));
    }

    private static Topic topic(Topic.Aspect aspect, String... words) {
        return new Topic(aspect, Arrays.asList(words));
    }

    private static Reading reading(Article article, String words, @Nullable String value, @Nullable String unit,
            @Nullable String hedge) {
        int start = article.text().indexOf(words);
        return new Reading(article.id(), new TextRange(start, start + words.length()), words, value, unit, hedge);
    }

    private static Article article(String id, String source, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            TextRange range = new TextRange(start, start + line.length());
            paragraphs.add(paragraphs.isEmpty()
                    ? new Paragraph(range, Part.HEADLINE, 1)
                    : new Paragraph(range, Part.BODY, paragraphs.size()));
            start = range.end() + 1;
        }
        return new Article(id, "ferry/" + source + ".txt", text.lines().findFirst().orElseThrow(), source, null, text,
                paragraphs);
    }
}
