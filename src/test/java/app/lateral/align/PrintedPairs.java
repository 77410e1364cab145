package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import app.lateral.align.GoldStory.SentenceKey;
import app.lateral.align.GoldStory.SentencePair;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.Sentence;

/**
 * Reads pairs of printed articles that one person aligned, each a story of two articles. The texts stay where they are; the
 * table names a sentence by its article's file and the place where it starts: {@code one.txt TAB 81 TAB near TAB two.txt TAB 231}.
 */
final class PrintedPairs {
    private static final Path TABLE = AlignmentPage.OWN_STORIES.resolve("printed-pairs.tsv");

    /** A line of the table. */
    private record Row(String one, int startOfOne, String relation, String other, int startOfOther) {
        private static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], Integer.parseInt(cells[1]), cells[2], cells[3], Integer.parseInt(cells[4]));
        }
    }

    private final Map<String, AnnotatedArticle> articles = new HashMap<>();

    private PrintedPairs(Path folder, List<Row> rows) throws IOException {
        for (Row row : rows) {
            for (String file : List.of(row.one(), row.other())) {
                if (!articles.containsKey(file)) {
                    articles.put(file, read(folder.resolve(file)));
                }
            }
        }
    }

    /**
     * The pairs, in the order of their articles' names.
     *
     * @param folder where the articles lie
     * @throws IllegalArgumentException where no sentence of a body starts at a place that the table names
     */
    static List<GoldStory> all(Path folder) throws IOException {
        List<Row> rows;
        try (var lines = Files.lines(TABLE)) {
            rows = lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
        PrintedPairs pairs = new PrintedPairs(folder, rows);
        SortedMap<String, List<Row>> byPair = new TreeMap<>();
        rows.forEach(row -> byPair.computeIfAbsent(row.one() + " " + row.other(), _ -> new ArrayList<>()).add(row));
        return byPair.entrySet().stream().map(pair -> pairs.story(pair.getKey(), pair.getValue())).toList();
    }

    private static AnnotatedArticle read(Path file) throws IOException {
        return new MentionFinder().annotate(
                new ArticleSegmenter().segment(new StoryReader().read(List.of(file)).articles().getFirst()));
    }

    private GoldStory story(String name, List<Row> rows) {
        AnnotatedArticle one = article(rows.getFirst().one());
        AnnotatedArticle other = article(rows.getFirst().other());
        Map<SentencePair, GoldStory.Gold> links = new HashMap<>();
        for (Row row : rows) {
            links.put(new SentencePair(sentence(0, one, row.startOfOne()), sentence(1, other, row.startOfOther())),
                    AlignmentPage.gold(row.relation()));
        }
        return new GoldStory(name, List.of(one, other), links);
    }

    private AnnotatedArticle article(String file) {
        return Objects.requireNonNull(articles.get(file));
    }

    private static SentenceKey sentence(int place, AnnotatedArticle article, int start) {
        Sentence named = article.sentences().stream()
                .filter(sentence -> sentence.isBody() && sentence.range().start() == start).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        TABLE + " names no sentence of the body of " + article.article().path() + " by " + start));
        return new SentenceKey(place, named.index());
    }
}
