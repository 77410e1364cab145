package app.lateral.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import app.lateral.compare.Comparison;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.text.Article;
import app.lateral.text.Publication;
import org.jspecify.annotations.Nullable;

/**
 * How the articles of one story are called: by who published them, and when where one published several, else by file, or
 * by the headline where the file's name is a number without a word; so that no two have one name.
 */
public final class SourceNames {
    private static final List<Function<Article, String>> FROM_SHORT_TO_EXACT = List.of(SourceNames::publisherOrFile,
            SourceNames::publisherAndTime, SourceNames::publisherAndDay, SourceNames::fileName, Article::path,
            article -> article.id() + " " + article.path());

    /** Longer names of files are cut where they stand for a source. */
    private static final int LONGEST = 40;
    private static final int LONGEST_BEGINNING = 20;
    /** What is shorter may be a name that somebody gave, such as "b" or "v2". */
    private static final int SHORTEST_NUMBER = 8;
    /** Letters alone between other signs, with a number behind them at most. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{3,}\\p{N}*(?![\\p{L}\\p{N}])");

    private final Map<String, String> names = new LinkedHashMap<>();

    /** The names for the articles of a story. */
    public SourceNames(Collection<Article> articles) {
        List<Article> nameless = List.copyOf(articles);
        for (Function<Article, String> naming : FROM_SHORT_TO_EXACT) {
            Map<String, List<Article>> byName = new LinkedHashMap<>();
            nameless.forEach(
                    article -> byName.computeIfAbsent(naming.apply(article), _ -> new ArrayList<>()).add(article));
            byName.forEach((name, bearers) -> {
                if (bearers.size() == 1 && !names.containsValue(name)) {
                    names.put(bearers.getFirst().id(), name);
                }
            });
            nameless = nameless.stream().filter(article -> !names.containsKey(article.id())).toList();
        }
    }

    private SourceNames(Map<String, String> given) {
        names.putAll(given);
    }

    /** Names that do not tell who the sources are. */
    static SourceNames anonymous(Collection<Article> articles, Messages messages) {
        Map<String, String> given = new LinkedHashMap<>();
        articles.forEach(article -> given.put(article.id(),
                messages.text(FindingMessage.ANONYMOUS_SOURCE, article.id())));
        return new SourceNames(given);
    }

    /** The names of the articles of a comparison by id, in its order; none where there is no comparison. */
    public static Map<String, String> byArticle(@Nullable Comparison comparison) {
        if (comparison == null) {
            return Map.of();
        }
        SourceNames sources = new SourceNames(
                comparison.articles().stream().map(AnnotatedArticle::article).toList());
        Map<String, String> names = new LinkedHashMap<>();
        comparison.articles().forEach(article -> names.put(article.id(), sources.of(article.id())));
        return Collections.unmodifiableMap(names);
    }

    /** The name of the article with this id. */
    public String of(String article) {
        return names.getOrDefault(article, article);
    }

    private static String publisherOrFile(Article article) {
        String source = article.source();
        if (source != null && !source.isBlank()) {
            return source;
        }
        String file = fileName(article);
        return holdsWord(file) || article.title().isBlank() ? stem(file) : beginning(article.title());
    }

    /** Whether a file was named by a person, as far as that can be told: short names are, and those with a word. */
    private static boolean holdsWord(String fileName) {
        String stem = withoutEnding(fileName);
        return stem.length() < SHORTEST_NUMBER || WORD.matcher(stem).find();
    }

    /** The first words of a headline, in place of a number that says nothing to anybody. */
    private static String beginning(String title) {
        String words = title.strip().replaceAll("\\s+", " ");
        if (words.codePointCount(0, words.length()) <= LONGEST_BEGINNING) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, LONGEST_BEGINNING));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut).replaceAll("[\\p{Punct} ]+$", "") + "…";
    }

    /** Two versions of one story differ by the time at which they were published. */
    private static String publisherAndTime(Article article) {
        Publication publication = article.imprint().publication();
        return publication == null || publication.time() == null
                ? fileName(article)
                : publisherOrFile(article) + ", " + publication.time();
    }

    private static String publisherAndDay(Article article) {
        return article.published() == null ? fileName(article) : publisherOrFile(article) + ", " + article.published();
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String stem(String fileName) {
        String stem = withoutEnding(fileName);
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String fileName(Article article) {
        Path name = Path.of(article.path()).getFileName();
        return name == null ? article.path() : name.toString();
    }
}
