package app.lateral.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Part;
import app.lateral.text.Story;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sentences and furniture against those marked by hand, where the real articles are at hand. */
class GoldArticlesTest {
    private static final Path SHARED = Path.of("../shared");

    @ParameterizedTest
    @CsvSource({"journey-home, 1.00", "visit, 1.00", "bureau-director, 0.97", "embassy-emails, 0.95",
            "resignation, 0.95", "school-guards, 0.97"})
    void findsSentencesAndFurniture(String story, double spans) throws IOException {
        Path gold = SHARED.resolve("gold").resolve(story);
        Assumptions.assumeTrue(Files.isDirectory(gold), "the articles marked by hand are not here");
        Map<String, Path> files = new LinkedHashMap<>();
        for (String[] row : rows(gold.resolve("articles.tsv"))) {
            Path own = gold.resolve(row[1]);
            files.put(row[0], Files.exists(own) ? own : SHARED.resolve("articles").resolve(row[1]));
        }
        Story read = new StoryReader().read(List.copyOf(files.values()));
        Map<String, List<Sentence>> found = new LinkedHashMap<>();
        ArticleSegmenter segmenter = new ArticleSegmenter();
        int next = 0;
        for (String doc : files.keySet()) {
            SegmentedArticle segmented = segmenter.segment(read.articles().get(next++));
            found.put(doc, inCodePoints(segmented));
        }
        Score score = score(rows(gold.resolve("sentences.tsv")), found);
        assertTrue(score.spans() >= spans, score.toString());
        assertTrue(score.furniture().isEmpty(), score.toString());
    }

    /** How well the spans fit (F1), which spans differ, and what is furniture in one of both only. */
    private record Score(double spans, List<String> differing, List<String> furniture) {}

    private static Score score(List<String[]> gold, Map<String, List<Sentence>> found) {
        Set<String> wanted = new HashSet<>();
        List<String> furniture = new ArrayList<>();
        for (String[] row : gold) {
            wanted.add(row[0] + " " + row[2] + " " + row[3]);
            TextRange range = new TextRange(Integer.parseInt(row[2]), Integer.parseInt(row[3]));
            boolean given = Objects.requireNonNull(found.get(row[0])).stream().anyMatch(
                    sentence -> sentence.part() == Part.FURNITURE
                            && overlap(sentence.range(), range) * 2 > range.length());
            if (given != row[4].equals("furniture")) {
                furniture.add(row[0] + " " + row[4] + ": " + row[5]);
            }
        }
        Set<String> spans = new HashSet<>();
        found.forEach((doc, sentences) -> sentences
                .forEach(sentence -> spans.add(doc + " " + sentence.range().start() + " " + sentence.range().end())));
        List<String> differing = new ArrayList<>();
        wanted.stream().filter(span -> !spans.contains(span)).sorted().map(span -> "missing " + span)
                .forEach(differing::add);
        spans.stream().filter(span -> !wanted.contains(span)).sorted().map(span -> "extra " + span)
                .forEach(differing::add);
        long right = spans.stream().filter(wanted::contains).count();
        return new Score(2.0 * right / (spans.size() + wanted.size()), differing, furniture);
    }

    private static int overlap(TextRange one, TextRange other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** The sentences with ranges that count code points, as those marked by hand do. */
    private static List<Sentence> inCodePoints(SegmentedArticle article) {
        String text = article.article().text();
        return article.sentences().stream()
                .map(sentence -> new Sentence(sentence.index(),
                        new TextRange(text.codePointCount(0, sentence.range().start()),
                                text.codePointCount(0, sentence.range().end())),
                        sentence.part(), sentence.paragraph(), sentence.words()))
                .toList();
    }

    private static List<String[]> rows(Path table) throws IOException {
        return Files.readAllLines(table).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }
}
