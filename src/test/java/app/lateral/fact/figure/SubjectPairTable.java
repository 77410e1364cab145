package app.lateral.fact.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.align.Aligner;
import app.lateral.align.SentenceEncoder;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.moment.MomentComparison;
import app.lateral.fact.value.Pairing;
import app.lateral.fact.value.SubjectModel;
import app.lateral.fact.value.SubjectSigns;
import app.lateral.fact.value.ValueMatching;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.TextRange;

/**
 * Prints the signs of every pair of figures and moments in stories with hand-made gold, one pair a line: what
 * {@link SubjectModel} is fitted on. Columns: story, kind of mention, label (1: gold pairs them), agreement, the signs, words.
 */
final class SubjectPairTable {
    private static final SentenceEncoder ENCODER = SentenceEncoder.builtIn();
    private static final Aligner ALIGNER = new Aligner(ENCODER);

    private SubjectPairTable() {
    }

    /** Prints the table for all stories below a folder; the second argument is a folder with articles kept apart. */
    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> stories = Files.list(Path.of(arguments[0]))) {
            for (Path story : stories.sorted().toList()) {
                print(story, Path.of(arguments[1]));
            }
        }
    }

    private record GoldPair(String one, TextRange range, String other, TextRange otherRange) {
        boolean is(String id, TextRange at, String otherId, TextRange otherAt) {
            return (one.equals(id) && range.overlaps(at) && other.equals(otherId) && otherRange.overlaps(otherAt))
                    || (one.equals(otherId) && range.overlaps(otherAt) && other.equals(id) && otherRange.overlaps(at));
        }
    }

    private static void print(Path story, Path articleFolder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String[] row : rows(story.resolve("articles.tsv"))) {
            names.add(row[0]);
            Path own = story.resolve(row[1]);
            files.add(Files.exists(own) ? own : articleFolder.resolve(row[1]));
        }
        List<GoldPair> gold = new ArrayList<>();
        for (String[] row : rows(story.resolve("figures.tsv"))) {
            gold.add(new GoldPair(row[0], range(row[1], row[2]), row[4], range(row[5], row[6])));
        }
        List<AnnotatedArticle> articles = new StoryReader().read(files).articles().stream()
                .map(article -> new MentionFinder().annotate(new ArticleSegmenter().segment(article))).toList();
        var evidence = new StoryEvidence(articles, ALIGNER.align(articles, _ -> {
        }), ENCODER, new WordNet(), _ -> {
        });
        print(story, names, gold,
                new ValueMatching<>(evidence, new FigureComparison(evidence), evidence.mentions(Quantity.class)));
        print(story, names, gold,
                new ValueMatching<>(evidence, new MomentComparison(evidence),
                        evidence.mentions(Moment.class)));
    }

    private static <M extends Mention> void print(Path story, List<String> names, List<GoldPair> gold,
            ValueMatching<M> matching) {
        for (Pairing<M> pairing : matching.candidates()) {
            String one = names.get(pairing.one().place());
            String other = names.get(pairing.other().place());
            boolean paired = gold.stream().anyMatch(pair -> pair.is(one, pairing.one().mention().range(), other,
                    pairing.other().mention().range()));
            SubjectSigns signs = pairing.signs();
            System.out.println(String.join("\t", story.getFileName().toString(),
                    pairing.one().mention().getClass().getSimpleName(), paired ? "1" : "0",
                    pairing.isInsideOneArticle() ? "inside" : "across", pairing.verdict().agreement().name(),
                    "" + signs.link(), "" + signs.overlap(), "" + signs.closeness(), "" + signs.headCloseness(),
                    "" + signs.scarcity(), "" + signs.agreement(), "" + pairing.score(),
                    pairing.one().reading().toString().replaceAll("\\s+", " "),
                    pairing.other().reading().toString().replaceAll("\\s+", " ")));
        }
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    }

    private static TextRange range(String start, String end) {
        return new TextRange(Integer.parseInt(start), Integer.parseInt(end));
    }
}
