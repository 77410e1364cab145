package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.align.GoldStory.Gold;
import app.lateral.align.GoldStory.SentenceKey;
import app.lateral.align.GoldStory.SentencePair;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.Sentence;

/**
 * Reads a story aligned by hand from a page of text that lies beside its articles. A line names two sentences, each by
 * the number of its article (in the order of the file names) and its first words:
 * {@code 1 "The ferry left" near 3 "Smoke was seen"}. Relations are those of {@link Relation}, and "maybe" where a second
 * annotator might differ. Empty lines and lines that begin with # say nothing.
 */
final class AlignmentPage {
    /** Where the stories lie that were written for the fit. */
    static final Path OWN_STORIES = Path.of("src/test/resources/app/lateral/align");
    private static final String NAME = "alignment.txt";
    private static final Pattern LINE = Pattern.compile("(\\d+) \"(.+)\" (equal|near|partial|maybe) (\\d+) \"(.+)\"");

    private final Path page;
    private final List<AnnotatedArticle> articles;

    private AlignmentPage(Path page, List<AnnotatedArticle> articles) {
        this.page = page;
        this.articles = articles;
    }

    /** The stories of the folders in a folder, in the order of their names. */
    static List<GoldStory> all(Path folder) throws IOException {
        List<GoldStory> stories = new ArrayList<>();
        try (var folders = Files.list(folder)) {
            for (Path story : folders.filter(Files::isDirectory).sorted().toList()) {
                stories.add(read(story));
            }
        }
        return stories;
    }

    /**
     * The story of a folder: its text files but the page are the articles.
     *
     * @throws IllegalArgumentException where a line is not of this form or its words do not name one sentence
     */
    static GoldStory read(Path folder) throws IOException {
        ArticleSegmenter segmenter = new ArticleSegmenter();
        MentionFinder finder = new MentionFinder();
        List<AnnotatedArticle> articles = new StoryReader().read(files(folder)).articles().stream()
                .map(article -> finder.annotate(segmenter.segment(article))).toList();
        AlignmentPage page = new AlignmentPage(folder.resolve(NAME), articles);
        return new GoldStory(folder.getFileName().toString(), articles, page.links());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(NAME)).sorted().toList();
        }
    }

    private Map<SentencePair, Gold> links() throws IOException {
        Map<SentencePair, Gold> links = new HashMap<>();
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                add(lines.get(i), i + 1, links);
            }
        }
        return links;
    }

    private void add(String line, int number, Map<SentencePair, Gold> links) {
        Matcher parts = LINE.matcher(line);
        check(parts.matches(), number, "is not of the form: 1 \"First words\" near 2 \"First words\"");
        SentenceKey one = sentence(parts.group(1), parts.group(2), number);
        SentenceKey other = sentence(parts.group(4), parts.group(5), number);
        check(one.article() < other.article(), number, "must name a sentence of the earlier article first");
        Gold before = links.put(new SentencePair(one, other), gold(parts.group(3)));
        check(before == null, number, "links two sentences that a line before it links");
    }

    private SentenceKey sentence(String article, String words, int number) {
        int place = Integer.parseInt(article) - 1;
        check(place >= 0 && place < articles.size(), number, "names article " + article + " of " + articles.size());
        AnnotatedArticle text = articles.get(place);
        List<Sentence> matching = text.sentences().stream().filter(Sentence::isBody)
                .filter(sentence -> text.segmented().textOf(sentence).startsWith(words)).toList();
        check(matching.size() == 1, number, "names " + matching.size() + " sentences of article " + article
                + " by: " + words);
        return new SentenceKey(place, matching.getFirst().index());
    }

    /** What the name of a relation says. */
    static Gold gold(String relation) {
        return switch (relation) {
            case "maybe" -> Gold.OPTIONAL;
            case "partial" -> Gold.PARTIAL;
            default -> Gold.STRONG;
        };
    }

    private void check(boolean holds, int number, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(page + ": line " + number + " " + complaint);
        }
    }
}
