package app.lateral.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;

import app.lateral.Lateral;
import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.align.PassageGroup;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.reuse.SharedText;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.Story;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every comparison, whatever the texts: lone surrogates, both directions of writing, invisible characters. */
class ComparerPropertiesTest {
    private static final Comparer COMPARER = Lateral.comparer();

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void anyTextIsComparedAndNoOffsetLeavesItsArticle(@ForAll("stories") List<List<String>> story) {
        Comparison comparison = COMPARER.compare(story(story), Progress.SILENT);
        for (Link link : comparison.alignment().links()) {
            assertLies(comparison, link.from());
            assertLies(comparison, link.to());
        }
        comparison.alignment().passages().forEach(passage -> {
            assertLies(comparison, passage.from());
            assertLies(comparison, passage.to());
        });
        comparison.alignment().groups().stream().map(PassageGroup::passages).flatMap(List::stream)
                .forEach(passage -> assertLies(comparison, passage));
        for (SharedText text : comparison.reuse().texts()) {
            assertLies(comparison, text.from().article(), text.from().range());
            assertLies(comparison, text.to().article(), text.to().range());
        }
        for (Fact fact : comparison.facts()) {
            for (Reading reading : fact.readings()) {
                assertLies(comparison, reading.article(), reading.range());
                assertEquals(reading.text(), comparison.article(reading.article()).article().textAt(reading.range()));
            }
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void neitherRepetitionNorCoresChangeAComparison(@ForAll("stories") List<List<String>> story) throws Exception {
        Comparison first = COMPARER.compare(story(story), Progress.SILENT);
        assertEquals(first, COMPARER.compare(story(story), Progress.SILENT));
        try (ForkJoinPool oneCore = new ForkJoinPool(1); ForkJoinPool fourCores = new ForkJoinPool(4)) {
            assertEquals(first, oneCore.submit(() -> COMPARER.compare(story(story), Progress.SILENT)).get());
            assertEquals(first, fourCores.submit(() -> COMPARER.compare(story(story), Progress.SILENT)).get());
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theOrderOfArticlesChangesNothing(@ForAll("stories") List<List<String>> story) {
        Story told = story(story);
        assertEquals(Outline.of(COMPARER.compare(told, Progress.SILENT)),
                Outline.of(COMPARER.compare(Outline.inOrder(told.articles().reversed()), Progress.SILENT)));
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void everyStageCanBeCancelled(@ForAll("stories") List<List<String>> story) {
        for (Progress.Stage cancelled : Progress.Stage.values()) {
            assertThrows(CancellationException.class, () -> COMPARER.compare(story(story), (stage, _) -> {
                if (stage == cancelled) {
                    throw new CancellationException();
                }
            }));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> stories() {
        Arbitrary<String> pieces = Arbitraries.of("the harbour", "a ferry", "Mayor Ilse Brandt", "212 passengers",
                "on Monday", "burned", "“We saw smoke,” she said", "three hours later", "12,5 km", "горит паром",
                "المرفأ يحترق", "渡轮起火了。", "\uD83D", "\uDE00", "\u202Eabc\u202C", "\u200B", "\u2060", "e\u0301",
                "\uD83D\uDEA2", "\u0000", "\uFEFF");
        Arbitrary<String> line = Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(14).map(words -> String.join(" ", words) + "."),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(30).map(text -> text.replace('\n', ' ')));
        return line.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(2).ofMaxSize(3).uniqueElements();
    }

    private static Story story(List<List<String>> texts) {
        List<Article> articles = new ArrayList<>();
        for (List<String> lines : texts) {
            StringBuilder text = new StringBuilder();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String line : lines) {
                TextRange range = new TextRange(text.length(), text.length() + line.length());
                text.append(line).append('\n');
                paragraphs.add(new Paragraph(range, Part.BODY, paragraphs.size() + 1));
            }
            String id = Character.toString('A' + articles.size());
            articles.add(new Article(id, id + ".txt", id, null, null, text.toString(), paragraphs));
        }
        return new Story(articles, List.of());
    }

    private static void assertLies(Comparison comparison, Passage passage) {
        assertLies(comparison, passage.article(), passage.range());
    }

    private static void assertLies(Comparison comparison, String article, TextRange range) {
        assertTrue(range.end() <= comparison.article(article).article().text().length());
    }
}
