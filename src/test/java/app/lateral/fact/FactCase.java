package app.lateral.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.align.Aligner;
import app.lateral.align.Alignment;
import app.lateral.align.Link;
import app.lateral.align.MatchReason;
import app.lateral.align.Passage;
import app.lateral.align.Relation;
import app.lateral.align.SentenceEncoder;
import app.lateral.fact.find.FactFinder;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * A whole comparison on one line: articles apart by a slash, readings in brackets, then what is to be found.
 *
 * <pre>
 * The pier is only [200 m] from the mill. / The mill is [254 metres] from the pier. -> conflict
 * </pre>
 *
 * The readings of an article are all brackets in it; "none" means that no fact holds them all. An article may begin with the
 * day of its publication: "@2023-09-14 The dam broke". Two slashes say that the last sentences of two articles report the
 * same, which two sentences without a story around them do not show by themselves.
 */
public final class FactCase {
    private static final String LINKED = " // ";
    /** How surely sentences match that are said to. */
    private static final double SURE = 0.95;
    private static final SentenceEncoder ENCODER = SentenceEncoder.builtIn();
    private static final Aligner ALIGNER = new Aligner(ENCODER);
    private static final FactFinder FINDER = new FactFinder(ENCODER);

    private static final int DAY_LENGTH = "2023-09-14".length();

    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<Mentioned.Spot> marked = new ArrayList<>();
    private final String expected;
    private final String line;
    private final boolean linked;

    private FactCase(String line) {
        this.line = line;
        int arrow = line.lastIndexOf("->");
        this.expected = line.substring(arrow + 2).strip();
        this.linked = line.contains(LINKED);
        for (String text : line.substring(0, arrow).split(linked ? LINKED : " / ", -1)) {
            add(text.strip());
        }
    }

    /** Compares the articles of the line and asserts what the line says. */
    public static void check(String line) {
        new FactCase(line).check();
    }

    /** The facts of the articles on a line without an arrow. */
    public static List<Fact> facts(String articles) {
        var factCase = new FactCase(articles + " -> none");
        return factCase.facts();
    }

    private void check() {
        List<Fact> facts = facts();
        List<String> found = facts.stream().filter(this::holdsAll)
                .map(fact -> fact.agreement().name().toLowerCase(Locale.ROOT)).distinct().sorted().toList();
        assertEquals(expected.equals("none") ? List.of() : List.of(expected), found,
                () -> line + "\n" + describe(facts));
    }

    private List<Fact> facts() {
        return FINDER.find(articles, linked ? lastSentencesLinked() : ALIGNER.align(articles, _ -> {
        }), _ -> {
        });
    }

    private Alignment lastSentencesLinked() {
        return Alignment.of(List.of(new Link(lastSentence(articles.getFirst()), lastSentence(articles.getLast()),
                Relation.PARTIAL, SURE, List.of(new MatchReason.CloseMeaning(SURE)), List.of())));
    }

    private static Passage lastSentence(AnnotatedArticle article) {
        Sentence last = article.sentences().getLast();
        return new Passage(article.id(), last.index(), last.index(), last.range());
    }

    private String describe(List<Fact> facts) {
        var text = new StringBuilder();
        facts.forEach(fact -> text.append(fact).append('\n'));
        articles.forEach(article -> text.append(article.mentions()).append('\n'));
        return text.toString();
    }

    private boolean holdsAll(Fact fact) {
        return marked.stream().allMatch(spot -> fact.readings().stream()
                .anyMatch(reading -> reading.article().equals(articles.get(spot.place()).id())
                        && reading.range().overlaps(spot.range())));
    }

    private void add(String written) {
        int place = articles.size();
        boolean dated = written.startsWith("@");
        LocalDate published = dated ? LocalDate.parse(written.substring(1, 1 + DAY_LENGTH)) : null;
        String notation = dated ? written.substring(2 + DAY_LENGTH) : written;
        var text = new StringBuilder();
        int open = -1;
        for (int i = 0; i < notation.length(); i++) {
            char c = notation.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                marked.add(new Mentioned.Spot(place, new TextRange(open, text.length())));
            } else {
                text.append(c);
            }
        }
        String id = String.valueOf((char) ('A' + place));
        var paragraph = new Paragraph(new TextRange(0, text.length()), Part.BODY, 1);
        var article = new Article(id, id + ".txt", id, null, published, text.toString(), List.of(paragraph));
        articles.add(new MentionFinder().annotate(new ArticleSegmenter().segment(article)));
    }
}
