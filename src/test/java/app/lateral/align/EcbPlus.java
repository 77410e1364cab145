package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/**
 * Pairs of sentences of ECB+ (Cybulska and Vossen, 2014), of one subtopic and different articles; right are those that
 * report at least one event in common.
 *
 * @param pairs the pairs of one split
 */
record EcbPlus(List<Pair> pairs) {
    private static final ArticleSegmenter SEGMENTER = new ArticleSegmenter();
    private static final MentionFinder FINDER = new MentionFinder();

    /**
     * A pair, measured in its subtopic.
     *
     * @param right whether both report an event in common
     * @param one a sentence
     * @param other a sentence of another article
     * @param story the subtopic
     */
    record Pair(boolean right, SentenceProfile one, SentenceProfile other, StoryProfile story) {}

    /** The columns of the table, without its head. */
    private record Row(String split, String subtopic, String one, int i, String other, int j, boolean right,
            String textOfOne, String textOfOther) {
        private static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4],
                    Integer.parseInt(cells[5]), !cells[6].equals("0"), plain(cells[12]), plain(cells[13]));
        }

        /** The text without the spaces and marks of the treebank. */
        private static String plain(String text) {
            return text.replace("``", "“").replace("''", "”").replaceAll(" (n't|'s|'re|'ve|'ll|'d|'m)\\b", "$1")
                    .replaceAll(" ([.,;:?!%)”])", "$1").replaceAll("([(“$]) ", "$1").strip();
        }
    }

    /** Reads one split, "Train" or "Dev". */
    static EcbPlus read(Path file, String split, SentenceEncoder encoder) throws IOException {
        SortedMap<String, List<Row>> subtopics = new TreeMap<>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(Row::of).filter(row -> row.split().equals(split))
                    .forEach(row -> subtopics.computeIfAbsent(row.subtopic(), _ -> new ArrayList<>()).add(row));
        }
        List<Pair> pairs = new ArrayList<>();
        subtopics.values().forEach(rows -> pairs.addAll(pairs(rows, encoder)));
        return new EcbPlus(pairs);
    }

    private static List<Pair> pairs(List<Row> rows, SentenceEncoder encoder) {
        SortedMap<String, SortedMap<Integer, String>> texts = new TreeMap<>();
        for (Row row : rows) {
            texts.computeIfAbsent(row.one(), _ -> new TreeMap<>()).put(row.i(), row.textOfOne());
            texts.computeIfAbsent(row.other(), _ -> new TreeMap<>()).put(row.j(), row.textOfOther());
        }
        List<AnnotatedArticle> articles = texts.entrySet().stream()
                .map(article -> article(article.getKey(), List.copyOf(article.getValue().values()))).toList();
        StoryProfile story = StoryProfile.of(articles, encoder, WordRarity.english(), _ -> {
        });
        Map<String, SentenceProfile> profiles = new LinkedHashMap<>();
        List<String> ids = List.copyOf(texts.keySet());
        for (int article = 0; article < ids.size(); article++) {
            List<Integer> numbers = List.copyOf(Objects.requireNonNull(texts.get(ids.get(article))).keySet());
            for (SentenceProfile profile : story.articles().get(article)) {
                profiles.put(ids.get(article) + " " + numbers.get(profile.sentence().index()), profile);
            }
        }
        return rows.stream().map(row -> new Pair(row.right(), profile(profiles, row.one(), row.i()),
                profile(profiles, row.other(), row.j()), story)).toList();
    }

    private static SentenceProfile profile(Map<String, SentenceProfile> profiles, String article, int sentence) {
        return Objects.requireNonNull(profiles.get(article + " " + sentence));
    }

    /** An article of these sentences, each taken whole as headings are. */
    private static AnnotatedArticle article(String id, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            TextRange range = new TextRange(text.length(), text.length() + line.length());
            text.append(line).append('\n');
            paragraphs.add(new Paragraph(range, Part.HEADLINE, paragraphs.size() + 1));
        }
        Article article = new Article(id, id, id, null, null, text.toString(), paragraphs);
        List<Sentence> sentences = SEGMENTER.segment(article).sentences().stream().map(sentence -> new Sentence(
                sentence.index(), sentence.range(), Part.BODY, sentence.paragraph(), sentence.words())).toList();
        return FINDER.annotate(new SegmentedArticle(article, sentences));
    }

    /** The average precision of the pairs in the order of a score, the greatest first. */
    double averagePrecision(ToDoubleFunction<Pair> score) {
        record Scored(double score, boolean right) {}
        List<Scored> ranked = pairs.stream().map(pair -> new Scored(score.applyAsDouble(pair), pair.right()))
                .sorted((one, other) -> Double.compare(other.score(), one.score())).toList();
        double sum = 0;
        int right = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).right()) {
                right++;
                sum += (double) right / (i + 1);
            }
        }
        return sum / right;
    }
}
