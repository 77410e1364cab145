package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
 * A story aligned by hand.
 *
 * @param name the folder's name
 * @param articles its articles
 * @param links the links of the gold by the key of their sentences
 */
record GoldStory(String name, List<AnnotatedArticle> articles, Map<SentencePair, Gold> links) {
    /** What the gold says of a pair of sentences. */
    enum Gold {
        /** Both annotators hold that the two say the same, or contradict each other on it. */
        STRONG,
        /** Both hold that they do in part. */
        PARTIAL,
        /** One of two annotators has it: neither asked for nor wrong. */
        OPTIONAL
    }

    /** A sentence by the place of its article and its own. */
    record SentenceKey(int article, int sentence) {}

    /** Two sentences, the one of the earlier article first. */
    record SentencePair(SentenceKey one, SentenceKey other) {}

    /** All stories of the folder of gold. */
    static List<GoldStory> all(Path shared) throws IOException {
        ArticleSegmenter segmenter = new ArticleSegmenter();
        List<GoldStory> stories = new ArrayList<>();
        try (var folders = Files.list(shared.resolve("gold"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                stories.add(read(folder, shared.resolve("articles"), segmenter));
            }
        }
        return stories;
    }

    private static GoldStory read(Path folder, Path articlesFolder, ArticleSegmenter segmenter) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String[] row : table(folder.resolve("articles.tsv"))) {
            Path own = folder.resolve(row[1]);
            Path file = Files.exists(own) ? own : articlesFolder.resolve(row[1]);
            places.put(row[0], places.size());
            articles.add(article(row[0], file, folder, segmenter));
        }
        Map<SentencePair, Gold> links = new HashMap<>();
        for (String[] row : table(folder.resolve("alignments.tsv"))) {
            SentenceKey one = key(places, row[0], row[1]);
            SentenceKey other = key(places, row[2], row[3]);
            if (one.article() != other.article()) {
                links.put(one.article() < other.article() ? new SentencePair(one, other) : new SentencePair(other, one),
                        gold(row[4], row[5]));
            }
        }
        return new GoldStory(folder.getFileName().toString(), articles, links);
    }

    private static SentenceKey key(Map<String, Integer> places, String doc, String sentence) {
        return new SentenceKey(Objects.requireNonNull(places.get(doc)), Integer.parseInt(sentence));
    }

    private static Gold gold(String relation, String weight) {
        if (!weight.equals("core")) {
            return Gold.OPTIONAL;
        }
        return relation.equals("partial") ? Gold.PARTIAL : Gold.STRONG;
    }

    /** The article cut into the sentences of the gold, so that the fit does not depend on how they are found. */
    private static AnnotatedArticle article(String doc, Path file, Path folder, ArticleSegmenter segmenter)
            throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n").replace("\uFEFF", "");
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (String[] row : table(folder.resolve("sentences.tsv"))) {
            if (row[0].equals(doc)) {
                TextRange range = new TextRange(text.offsetByCodePoints(0, Integer.parseInt(row[2])),
                        text.offsetByCodePoints(0, Integer.parseInt(row[3])));
                paragraphs.add(new Paragraph(range, Part.HEADLINE, paragraphs.size() + 1));
                parts.add(row[4].equals("headline")
                        ? Part.HEADLINE
                        : row[4].equals("furniture") ? Part.FURNITURE : Part.BODY);
            }
        }
        Article article = new Article(doc, file.toString(), doc, null, null, text, paragraphs);
        List<Sentence> sentences = segmenter.segment(article).sentences().stream()
                .map(sentence -> new Sentence(sentence.index(), sentence.range(), parts.get(sentence.index()),
                        sentence.paragraph(), sentence.words()))
                .toList();
        return new MentionFinder().annotate(new SegmentedArticle(article, sentences));
    }

    private static List<String[]> table(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1)).toList();
    }
}
