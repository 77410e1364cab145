package app.lateral.ui.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.text.Story;

/**
 * Where the articles of a story come from.
 *
 * @param wanted where to read, in the user's order
 * @param kept articles that are not read again unless the user wishes it: of a story file, of the web
 */
record StorySources(List<Source> wanted, List<Article> kept) {
    static final StorySources NONE = new StorySources(List.of(), List.of());

    StorySources {
        wanted = List.copyOf(wanted);
        kept = List.copyOf(kept);
    }

    /** Those of a story file. */
    static StorySources stored(List<Article> articles) {
        return new StorySources(articles.stream().map(article -> Source.of(article.path())).toList(), articles);
    }

    /** Reads them; those that are kept are not read. */
    Story read(StoryReader reader) {
        return new StoredArticles(kept).with(wanted, reader);
    }

    /** What an article was read from: of a folder, the one file. */
    Source of(Article article) {
        return wanted.stream().filter(source -> source.name().equals(article.path())).findFirst()
                .orElseGet(() -> Source.of(article.path()));
    }

    /** With others behind them. */
    StorySources with(List<Source> added) {
        return wanting(Stream.concat(wanted.stream(), added.stream()).toList());
    }

    /** Without an article's. */
    StorySources without(Article article) {
        List<Source> left = new ArrayList<>(wanted);
        left.remove(of(article));
        return wanting(left);
    }

    /** In the order of these articles; what is not read yet behind them. */
    StorySources inOrderOf(List<Article> articles) {
        List<Source> ordered = new ArrayList<>(articles.stream().map(this::of).toList());
        wanted.stream().filter(source -> !ordered.contains(source)).forEach(ordered::add);
        return wanting(ordered);
    }

    /** With another in the place of an article's, which is no longer kept. */
    StorySources replacing(Article before, Source by) {
        return new StorySources(wanted.stream().map(source -> source.equals(of(before)) ? by : source).toList(),
                kept.stream().filter(article -> !article.path().equals(before.path())).toList());
    }

    /** The places, from 0, of the articles that are wanted of a file of several. */
    List<Integer> itemsOf(Path file) {
        return wanted.stream().filter(Source.InFile.class::isInstance).map(Source.InFile.class::cast)
                .filter(source -> source.path().equals(file)).map(source -> Math.max(0, source.item() - 1)).toList();
    }

    /** With these articles of a file, by their places from 0, where those were that were wanted of it so far. */
    StorySources withItems(Path file, List<Integer> places) {
        List<Source> chosen = new ArrayList<>();
        boolean placed = false;
        for (Source source : wanted) {
            if (!(source instanceof Source.InFile(Path other, _)) || !other.equals(file)) {
                chosen.add(source);
            } else if (!placed) {
                placed = true;
                places.forEach(place -> chosen.add(new Source.InFile(file, place + 1)));
            }
        }
        return wanting(chosen);
    }

    /** Of what was read just these; a page is fetched on the user's word alone, not whenever an article comes or goes. */
    StorySources after(Story story) {
        List<Source> read = story.articles().stream().map(this::of).toList();
        List<Article> fetched = story.articles().stream().filter(article -> of(article) instanceof Source.AtAddress)
                .toList();
        return new StorySources(read, Stream.concat(kept.stream(), fetched.stream()).distinct().toList());
    }

    /** To be read anew; what is no longer there stays as it was. */
    StorySources again() {
        return new StorySources(wanted, kept.stream().filter(article -> !isReadable(article)).toList());
    }

    private static boolean isReadable(Article article) {
        return Source.of(article.path()) instanceof Source.InFile(Path file, _) && Files.isReadable(file);
    }

    private StorySources wanting(List<Source> others) {
        return new StorySources(others, kept);
    }
}
