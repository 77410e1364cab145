package app.lateral.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlignerPropertiesTest {
    private static final SentenceEncoder ENCODER = SentenceEncoder.builtIn();
    private static final Aligner ALIGNER = new Aligner(ENCODER);

    /** A link by what it joins, whichever article comes first. */
    private record Joined(String one, String other, double score, Relation relation) {
        private static Joined of(Link link) {
            String from = link.from().article() + link.from().first();
            String to = link.to().article() + link.to().first();
            return from.compareTo(to) < 0
                    ? new Joined(from, to, link.score(), link.relation())
                    : new Joined(to, from, link.score(), link.relation());
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void theOrderOfArticlesChangesNothing(@ForAll("stories") List<List<String>> story) {
        List<AnnotatedArticle> articles = articles(story);
        assertEquals(joined(articles), joined(articles.reversed()));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void neitherRepetitionNorCoresChangeAnything(@ForAll("stories") List<List<String>> story) throws Exception {
        List<AnnotatedArticle> articles = articles(story);
        Alignment first = align(articles);
        assertEquals(first, align(articles));
        try (ForkJoinPool oneCore = new ForkJoinPool(1); ForkJoinPool fourCores = new ForkJoinPool(4)) {
            assertEquals(first, oneCore.submit(() -> align(articles)).get());
            assertEquals(first, fourCores.submit(() -> align(articles)).get());
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void everyOffsetLiesInItsPassage(@ForAll("stories") List<List<String>> story) {
        List<AnnotatedArticle> articles = articles(story);
        for (Link link : align(articles).links()) {
            assertFalse(link.from().article().equals(link.to().article()));
            assertFalse(link.reasons().isEmpty());
            assertTrue(link.score() > 0 && link.score() <= 1);
            assertIsSentences(link.from(), articles);
            assertIsSentences(link.to(), articles);
            for (WordDifference difference : link.differences()) {
                assertTrue(link.from().range().covers(difference.from()));
                assertTrue(link.to().range().covers(difference.to()));
                assertFalse(difference.from().isEmpty() && difference.to().isEmpty());
            }
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void anyTextIsAccepted(@ForAll("anyLines") List<String> one, @ForAll("anyLines") List<String> other) {
        for (Link link : align(articles(List.of(one, other))).links()) {
            assertTrue(link.score() > 0 && link.score() <= 1);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> stories() {
        Arbitrary<String> sentence = Arbitraries.of("the harbour", "a ferry", "Mayor Ilse Brandt", "212 passengers",
                "on Monday", "burned", "was rescued", "the coastguard", "the car deck", "told reporters",
                "near the island of Tarn", "was paid back", "\"We saw smoke\"", "three hours later").list().ofMinSize(2)
                .ofMaxSize(7).map(words -> String.join(" ", words) + ".");
        return sentence.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> anyLines() {
        Arbitrary<String> mixed = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> scripts = Arbitraries.strings().withCharRange('А', 'я').withCharRange('ა', 'ჰ')
                .withCharRange('ا', 'ي').withCharRange('一', '鿋').withChars(" .,").ofMinLength(1).ofMaxLength(40);
        return Arbitraries.oneOf(mixed, scripts).map(line -> line.replace('\n', ' ')).list().ofMaxSize(4);
    }

    private static List<AnnotatedArticle> articles(List<List<String>> story) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (List<String> lines : story) {
            articles.add(SampleArticle.of(Character.toString('A' + articles.size()), lines));
        }
        return articles;
    }

    private static Alignment align(List<AnnotatedArticle> articles) {
        return ALIGNER.align(articles, _ -> {
        });
    }

    private static List<Joined> joined(List<AnnotatedArticle> articles) {
        return align(articles).links().stream().map(Joined::of)
                .sorted(Comparator.comparing(Joined::one).thenComparing(Joined::other)).toList();
    }

    private static void assertIsSentences(Passage passage, List<AnnotatedArticle> articles) {
        AnnotatedArticle article = articles.stream().filter(own -> own.id().equals(passage.article())).findFirst()
                .orElseThrow();
        TextRange first = article.sentences().get(passage.first()).range();
        TextRange last = article.sentences().get(passage.last()).range();
        assertEquals(first.union(last), passage.range());
        assertTrue(passage.range().end() <= article.article().text().length());
    }
}
