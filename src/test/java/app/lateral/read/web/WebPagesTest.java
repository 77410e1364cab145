package app.lateral.read.web;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.text.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Pages in the manner of several kinds of news site, written for this test, each beside the text of its article. The
 * measure is that of benchmarks of article extraction: F1 over the words of the body, each as often as it stands there.
 */
class WebPagesTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double WANTED = 0.97;

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(WebPagesTest.class.getResource("pages")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsTheArticle(Path page) throws IOException {
        Article article = new StoryReader().read(List.of(page)).articles().getFirst();
        String body = article.paragraphs().stream().filter(paragraph -> paragraph.part() == Part.BODY)
                .map(paragraph -> article.textAt(paragraph.range())).collect(Collectors.joining("\n"));
        String wanted = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
        assertTrue(f1(words(wanted), words(body)) >= WANTED, f1(words(wanted), words(body)) + "\n" + body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "article-element | Council votes to keep night buses after months of protest | The Bay Gazette | Nora Hale | 2024-05-14T21:40+01:00 | en-GB",
            "divs-and-ads | Glass factory in Orsk Valley reopens with half of its workers | null | Sam Quist | 2024-10-07T18:05 | null",
            "paywall-box | Glass factory in Orsk Valley reopens with half of its workers | Northern Ledger | Sam Quist | 2024-10-07T16:00Z | en",
            "blog-theme | Council votes to keep night buses after months of protest | Harlow Notes | Jo Marsh | 2024-05-15T08:12+01:00 | en-US",
            "boxes-in-text | Glass factory in Orsk Valley reopens with half of its workers | null | SAM QUIST | 2024-10-07T18:05+02:00 | en",
            "live-blog | Storm tears roof from school gym, no one hurt | Alder Live | Nora Hale | 2024-05-14T21:40+01:00 | en"})
    void findsTitleAndImprint(String page, String title, String source, String byline, String published,
            String language)
            throws IOException, URISyntaxException {
        Path file = pages().stream().filter(path -> path.endsWith(page + ".html")).findFirst().orElseThrow();
        Article article = new StoryReader().read(List.of(file)).articles().getFirst();
        assertEquals(List.of(title, source, byline, published, language),
                List.of(article.title(), article.source() + "", article.imprint().byline() + "",
                        article.imprint().publication() + "", article.imprint().language() + ""));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new LinkedHashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
                .forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    private static double f1(Map<String, Integer> wanted, Map<String, Integer> given) {
        int shared = wanted.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), given.getOrDefault(entry.getKey(), 0))).sum();
        int all = Stream.of(wanted, given).flatMap(words -> words.values().stream()).mapToInt(Integer::intValue).sum();
        return 2.0 * shared / Math.max(1, all);
    }
}
