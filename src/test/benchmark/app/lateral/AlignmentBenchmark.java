package app.lateral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import app.lateral.align.Aligner;
import app.lateral.align.Alignment;
import app.lateral.align.SentenceEncoder;
import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Progress;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Story;
import com.github.difflib.DiffUtils;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Times the alignment of five articles on one event, beside CollateX's Dekker algorithm and java-diff-utils by words on the
 * same articles. These are the articles of {@code ../shared/articles} where that folder is there, else those of the sample.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = {"-Xmx3g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow"})
public class AlignmentBenchmark {
    private static final Path SHARED = Path.of("../shared/articles");
    private static final Path SAMPLE = Path.of("samples/journey-home");

    /** The articles, read, cut and annotated. */
    @State(Scope.Benchmark)
    public static class Articles {
        Story story = new Story(List.of(), List.of());
        List<AnnotatedArticle> annotated = List.of();
        final Aligner warm = new Aligner(SentenceEncoder.builtIn());

        /** Reads them, and aligns them once so that the vectors of their sentences are known. */
        @Setup
        public void read() throws IOException {
            try (Stream<Path> files = Files.list(Files.isDirectory(SHARED) ? SHARED : SAMPLE)) {
                story = new StoryReader()
                        .read(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
            }
            ArticleSegmenter segmenter = new ArticleSegmenter();
            MentionFinder finder = new MentionFinder();
            annotated = story.articles().stream().map(article -> finder.annotate(segmenter.segment(article))).toList();
            align(warm, annotated);
        }
    }

    /** An encoder that has seen nothing, its model loaded. */
    @State(Scope.Thread)
    public static class FreshEncoder {
        SentenceEncoder encoder = SentenceEncoder.builtIn();
        Comparer comparer = Lateral.comparer(encoder);

        /** Loads the models anew; not timed. */
        @Setup(Level.Invocation)
        public void load() {
            encoder = SentenceEncoder.builtIn();
            encoder.warmUp();
            comparer = Lateral.comparer(encoder);
            comparer.warmUp();
        }
    }

    private static Alignment align(Aligner aligner, List<AnnotatedArticle> articles) {
        return aligner.align(articles, _ -> {
        });
    }

    /** Aligns sentences whose vectors are known. */
    @Benchmark
    public Alignment alignWithoutEmbedding(Articles articles) {
        return align(articles.warm, articles.annotated);
    }

    /** Aligns sentences never seen before. */
    @Benchmark
    public Alignment alignWithEmbedding(Articles articles, FreshEncoder fresh) {
        return align(new Aligner(fresh.encoder), articles.annotated);
    }

    /** Compares articles never seen before: sentences, words, mentions, alignment, reuse and facts. */
    @Benchmark
    public Comparison compareWhole(Articles articles, FreshEncoder fresh) {
        return fresh.comparer.compare(articles.story, Progress.SILENT);
    }

    /** Collates all articles with CollateX's Dekker algorithm. */
    @Benchmark
    public VariantGraph collatexDekker(Articles articles) {
        VariantGraph graph = new VariantGraph();
        List<SimpleWitness> witnesses = articles.story.articles().stream()
                .map(article -> new SimpleWitness(article.id(), article.text())).toList();
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph, witnesses);
        return graph;
    }

    /** Compares the words of every two articles with java-diff-utils. */
    @Benchmark
    public void diffByWords(Articles articles, Blackhole blackhole) {
        List<List<String>> words = articles.story.articles().stream()
                .map(article -> List.of(article.text().split("\\s+"))).toList();
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                blackhole.consume(DiffUtils.diff(words.get(one), words.get(other)));
            }
        }
    }
}
