package app.lateral.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.align.Aligner;
import app.lateral.align.SentenceEncoder;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import com.sun.management.OperatingSystemMXBean;

/**
 * Measures how the processor time of alignment grows with the length of one article and with the number of articles; other
 * work on the machine makes no difference to it, as it would to time by the clock.
 */
public final class GrowthMeasurement {
    private static final int WORDS = 1000;
    private static final double NANOS = 1e9;
    private static final int ROUNDS = 3;

    private GrowthMeasurement() {
    }

    /** Writes the measurement to standard output: first words by words, then by number of articles. */
    public static void main(String[] arguments) throws IOException {
        measure(WORDS, WORDS);
        for (int factor = 1; factor <= 16; factor *= 2) {
            System.out.println(WORDS + " + " + factor * WORDS + " words: " + measure(WORDS, factor * WORDS));
        }
        for (int articles = 2; articles <= 8; articles *= 2) {
            int[] words = new int[articles];
            Arrays.fill(words, WORDS);
            System.out.println(articles + " articles: " + measure(words));
        }
    }

    /**
     * The least of several measurements, in seconds.
     *
     * @param afresh with an encoder that has not seen the sentences
     * @param again by the aligner that has just seen them
     */
    private record Cost(double afresh, double again) {}

    private static Cost measure(int... words) throws IOException {
        List<AnnotatedArticle> articles = articles(words);
        double afresh = Double.MAX_VALUE;
        double again = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Aligner aligner = new Aligner(SentenceEncoder.builtIn());
            aligner.warmUp();
            afresh = Math.min(afresh, align(aligner, articles));
            again = Math.min(again, align(aligner, articles));
        }
        return new Cost(afresh, again);
    }

    private static double align(Aligner aligner, List<AnnotatedArticle> articles) {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        aligner.align(articles, _ -> {
        });
        return (system.getProcessCpuTime() - start) / NANOS;
    }

    private static List<AnnotatedArticle> articles(int... words) throws IOException {
        Path folder = Files.createTempDirectory("growth");
        List<Path> files = new ArrayList<>();
        for (String text : LongStory.of(words)) {
            files.add(Files.writeString(folder.resolve(files.size() + ".txt"), text));
        }
        ArticleSegmenter segmenter = new ArticleSegmenter();
        MentionFinder finder = new MentionFinder();
        List<AnnotatedArticle> articles = new StoryReader().read(files).articles().stream()
                .map(article -> finder.annotate(segmenter.segment(article))).toList();
        try (Stream<Path> written = Files.list(folder)) {
            for (Path file : written.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return articles;
    }
}
