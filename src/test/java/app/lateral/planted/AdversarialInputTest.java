package app.lateral.planted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lateral.align.Alignment;
import app.lateral.align.SentenceEncoder;
import app.lateral.compare.Comparison;
import app.lateral.fact.find.FactFinder;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Texts that nobody writes in good faith: they are compared like any other, and twice the text takes not much more than
 * twice the work.
 */
class AdversarialInputTest {
    /** A first run also loads and warms up; so much more than double is still no square. */
    private static final double MOST_GROWTH = 3.2;
    /** So often is measured what other work of the machine may slow down. */
    private static final int RUNS = 3;

    private static final SentenceEncoder ENCODER = SentenceEncoder.builtIn();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "The tank holds 1e999 litres, 1e-999 litres and 9e99999999999 litres.",
            "The vote on 31 February 2023 was put off to 30 February, then to 99 March and to 2023-13-45.",
            "He said “this is ‘one “two “three never closes. \"And 'another' one\" ” ’ ” left open “.",
            "“““““““““““““““““““““ ”””””””””””””””””””””’’’’’’’’’’’’",
            "The \u200Bship\u200B left\u200D at\uFEFF 9:40\u200B a.m. with 2\u200B14 passengers.",
            "\u202EThe toll rose to 12\u202C and \u2066then to 21\u2069 people.",
            "It cost $\u0661\u0662\u0663 or \uFF11\uFF12\uFF13 yen, and \u00BD of \u2167.",
            "At 25:99 p.m. on the 99th of Octember 0000, minus -0.0 % of 0/0 people paid $-5.",
            "5 to 5 to 5 to 5-5-5-5-5 - 5 – 5 — 5, 5,5,,5 . 5..5 between five and and five.",
            "one hundred hundred million million billion point point five and a half and a half thirds of a second second"})
    void comparesTheStrange(String sentence) throws Exception {
        Comparison comparison = compare(sentence + " " + "The harbour was shut on Tuesday.\n\nNobody was hurt.",
                "The harbour was open on Tuesday.\n\n" + sentence + " Two people were hurt.");
        assertEquals(2, comparison.articles().size());
    }

    @Test
    void readsHundredsOfDigits() throws Exception {
        String digits = "7".repeat(400);
        Comparison comparison = compare("The town has " + digits + " trees.\n\nIt is old.",
                "The town has " + digits + "." + digits + " trees.\n\nIt is very old.");
        assertEquals(2, comparison.articles().size());
    }

    @Test
    void readsASentenceTwiceAsLongInTwiceTheTime() throws Exception {
        assertGrowsLinearly(25_000, words -> IntStream.range(0, words)
                .mapToObj(i -> i % 7 == 3 ? Integer.toString(i) : "word" + i % 50).collect(Collectors.joining(" "))
                + ".");
    }

    @Test
    void readsTwiceTheNumbersInTwiceTheTime() throws Exception {
        assertGrowsLinearly(5_000, numbers -> IntStream.range(0, numbers).mapToObj(
                i -> "The yard " + i + " sold " + (i * 7 + 3) + " boats.").collect(Collectors.joining("\n\n")));
    }

    @Test
    void comparesTwiceTheNumbersInTwiceTheTime() throws Exception {
        var facts = new FactFinder(ENCODER);
        IntFunction<String> text = numbers -> IntStream.range(0, numbers / 20)
                .mapToObj(i -> "The yards sold " + IntStream.range(0, 20)
                        .mapToObj(j -> (i * 20 + j) * 7 + 3 + " boats").collect(Collectors.joining(", ")) + ".")
                .collect(Collectors.joining("\n\n"));
        double[] seconds = new double[3];
        for (int run = 0; run < seconds.length; run++) {
            List<AnnotatedArticle> articles = List.of(annotatedAs("A", text.apply(2_500 << run)),
                    annotatedAs("B", "The yard sold 21 boats."));
            seconds[run] = seconds(() -> facts.find(articles, new Alignment(List.of(), List.of(), List.of()), _ -> {
            }));
        }
        assertTrue(seconds[2] <= MOST_GROWTH * seconds[1], seconds[1] + " s for one, " + seconds[2] + " s for two");
    }

    private void assertGrowsLinearly(int size, IntFunction<String> text) throws Exception {
        annotated(text.apply(size));
        double once = leastSeconds(() -> annotated(text.apply(size)));
        double twice = leastSeconds(() -> annotated(text.apply(2 * size)));
        assertTrue(twice <= MOST_GROWTH * once, once + " s for one, " + twice + " s for twice as much");
    }

    /** The least of a few runs: what else the machine does and what is compiled meanwhile only adds to it. */
    private static double leastSeconds(Runnable work) {
        return IntStream.range(0, RUNS).mapToDouble(_ -> seconds(work)).min().orElseThrow();
    }

    /** What this thread works, not what it waits. */
    private static double seconds(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private AnnotatedArticle annotated(String text) {
        return annotatedAs("A", text);
    }

    private AnnotatedArticle annotatedAs(String id, String text) {
        Path file = folder.resolve("long.txt");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Article article = new StoryReader().read(List.of(file)).articles().getFirst().withId(id);
        return new MentionFinder().annotate(new ArticleSegmenter().segment(article));
    }

    private Comparison compare(String one, String other) throws Exception {
        Path file = folder.resolve("one.txt");
        Files.writeString(file, one);
        return new CopyComparison(folder, ENCODER).withCopy(file, other);
    }
}
