package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.lateral.align.Alignment;
import app.lateral.align.Link;
import app.lateral.align.MatchReason;
import app.lateral.align.Passage;
import app.lateral.align.Relation;
import app.lateral.align.WordDifference;
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
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/**
 * A story written out in a test. An article is given as lines: the first is its headline, one that begins with "~" is
 * furniture, each other one a paragraph of the body. Places are named by their words: "A: 200 km" is where article A
 * first has "200 km".
 */
public final class ExampleStory {
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    public ExampleStory article(String source, String lines) {
        String id = String.valueOf((char) ('A' + articles.size()));
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (String line : lines.split("\n", -1)) {
            TextRange range = new TextRange(start, start + line.length());
            Part part = start == 0 ? Part.HEADLINE : line.startsWith("~") ? Part.FURNITURE : Part.BODY;
            paragraphs.add(new Paragraph(range, part, switch (part) {
                case HEADLINE -> 1;
                case BODY -> number++;
                case FURNITURE -> 0;
            }));
            start += line.length() + 1;
        }
        Article article = new Article(id, source + ".txt", lines.lines().findFirst().orElse(""), source, null, lines,
                paragraphs);
        articles.add(new AnnotatedArticle(new SegmentedArticle(article, sentences(article)), List.of()));
        return this;
    }

    public ExampleStory fact(FactKind kind, Agreement agreement, String... places) {
        List<Reading> readings = Arrays.stream(places).map(place -> {
            TextRange range = range(place);
            return new Reading(id(place), range, words(place), null, null, null);
        }).toList();
        facts.add(new Fact("f" + (facts.size() + 1), kind, new Topic(Topic.Aspect.STATEMENT, List.of("something")),
                agreement, Severity.HIGH, 0.9, new Explanation.OnlyOneArticle(), readings));
        return this;
    }

    public ExampleStory link(double score, String from, String to, WordDifference... differences) {
        links.add(new Link(passage(from), passage(to), Relation.NEAR, score,
                List.of(new MatchReason.CloseMeaning(0.8)), List.of(differences)));
        return this;
    }

    public Comparison comparison() {
        return new Comparison(articles, Alignment.of(links), Reuse.NONE, facts, List.of());
    }

    public List<Article> articles() {
        return articles.stream().map(AnnotatedArticle::article).toList();
    }

    /** Where a place's words stand. */
    public TextRange range(String place) {
        int start = text(place).indexOf(words(place));
        if (start < 0) {
            throw new IllegalArgumentException("nowhere: " + place);
        }
        return new TextRange(start, start + words(place).length());
    }

    private Passage passage(String place) {
        Sentence sentence = of(place).segmented().sentenceAt(range(place).start());
        return new Passage(id(place), sentence.index(), sentence.index(), sentence.range());
    }

    private AnnotatedArticle of(String place) {
        return articles.get(place.charAt(0) - 'A');
    }

    private String text(String place) {
        return of(place).article().text();
    }

    private static String id(String place) {
        return place.substring(0, 1);
    }

    private static String words(String place) {
        return place.substring(3);
    }

    private static List<Sentence> sentences(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            int start = paragraph.range().start();
            while (start < paragraph.range().end()) {
                int stop = article.text().indexOf(". ", start);
                int end = stop < 0 || stop + 1 > paragraph.range().end() ? paragraph.range().end() : stop + 1;
                sentences.add(new Sentence(sentences.size(), new TextRange(start, end), paragraph.part(),
                        paragraph.number(), List.of()));
                start = end + 1;
            }
        }
        return sentences;
    }
}
