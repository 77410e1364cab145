package app.lateral.ui.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.review.ArticleRevision;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;
import app.lateral.ui.task.Ending;
import app.lateral.ui.task.WorkRunner;
import org.jspecify.annotations.Nullable;

/**
 * The story at hand: its articles, what was found about them, and how far that has come. Every change of the articles
 * reads the files anew, shows the texts, and compares them beside the window's thread. Used on one thread.
 */
public final class StoryViewModel {
    private final StoryReader reader;
    private final WorkRunner runner;
    private final StoryCourse course;
    private final StoryFiles files;
    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    /** Kept here because the lists that they wrap hold them but weakly, and their listeners with them. */
    private final ObservableList<Article> readOnlyArticles = FXCollections.unmodifiableObservableList(articles);
    private final ObservableList<Notice> readOnlyNotices = FXCollections.unmodifiableObservableList(notices);
    private StorySources sources = StorySources.NONE;
    private Corrections corrections = Corrections.NONE;
    private Consumer<ArticleRevision> onRevised = _ -> {
    };
    /** How many texts were pasted so far. */
    private int pasted;
    /** What is said of files that are not, or no longer, among {@link #sources}. */
    private List<Notice> refused = List.of();
    /** What was said of the articles when they were read. */
    private List<Notice> told = List.of();

    /**
     * An empty story.
     *
     * @param comparer gives the comparer, where need be after waiting until it is loaded; called by {@code runner}
     */
    public StoryViewModel(StoryReader reader, Callable<Comparer> comparer, WorkRunner runner) {
        this.reader = reader;
        this.runner = runner;
        this.course = new StoryCourse(comparer, runner);
        this.files = new StoryFiles(reader, runner);
    }

    /** The articles in the user's order; there as soon as they are read. */
    public ObservableList<Article> articles() {
        return readOnlyArticles;
    }

    /** What was found, null while there is nothing or while it is being found. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return course.comparisonProperty();
    }

    /** What could not be read, or only in part. */
    public ObservableList<Notice> notices() {
        return readOnlyNotices;
    }

    /** How far it has come. */
    public ReadOnlyObjectProperty<StoryState> stateProperty() {
        return course.stateProperty();
    }

    /** Puts these files behind the articles at hand; those beyond {@link StoryReader#MOST_ARTICLES} are refused. */
    public void add(List<Path> files) {
        addSources(files.stream().map(file -> (Source) new Source.InFile(file, 0)).toList());
    }

    /**
     * Puts a text that was copied from another program behind the articles at hand.
     *
     * @param name what it is called, by its number: "Pasted text 1"
     * @param plain the text
     * @param html the same as HTML, where the other program gave it so
     */
    public void paste(IntFunction<String> name, String plain, @Nullable String html) {
        pasted++;
        addSources(List.of(new Source.Pasted(name.apply(pasted), plain, html)));
    }

    /** Puts a page of the web behind the articles at hand; it is fetched now, and never again. */
    public void fetch(Source.AtAddress address) {
        addSources(List.of(address));
    }

    /** The places, from 0, of the articles in a file of several that are in the story. */
    public List<Integer> chosenItems(Path file) {
        return sources.itemsOf(file);
    }

    /** Puts these articles of a file, by their places from 0, where those are that were read from it so far. */
    public void chooseItems(Path file, List<Integer> places) {
        refused = refused.stream().filter(notice -> !notice.path().equals(file.toString())).toList();
        read(sources.withItems(file, places));
    }

    /** Lets a later version of an article take its place: what was decided goes over to it, and the earlier one goes. */
    void supersede(Article before, Article after) {
        course.forget();
        onRevised.accept(new ArticleRevision(before, after));
        remove(before.id());
    }

    private void addSources(List<Source> added) {
        List<String> names = added.stream().map(Source::name).toList();
        refused = refused.stream().filter(notice -> !names.contains(notice.path())).toList();
        read(sources.with(added));
    }

    /**
     * Shows the story of a file in the place of this one and compares it.
     *
     * @param opened its articles as they were stored
     * @param known what the user knew better
     */
    void open(List<Article> opened, Corrections known) {
        course.cancel();
        refused = List.of();
        corrections = known;
        read(StorySources.stored(opened));
    }

    /** Follows what the user knows better; compares again where that changes. */
    void setCorrections(Corrections known) {
        if (!known.equals(corrections)) {
            corrections = known;
            compareOnceMore();
        }
    }

    /** Compares the articles again as they are, where that is not about to be done anyway. */
    public void compareOnceMore() {
        if (!articles.isEmpty() && !course.isReading()) {
            compareNow();
        }
    }

    private void compareNow() {
        // what a comparison could not do is said anew by the next
        course.compareAnew(new Story(List.copyOf(articles), told.stream().filter(notices::contains).toList()),
                corrections,
                this::tellNotices);
    }

    /** Told of an article that was read again and has another text than before. */
    void setOnRevised(Consumer<ArticleRevision> listener) {
        onRevised = listener;
    }

    /** Takes the article with this id away. */
    public void remove(String id) {
        articles.stream().filter(article -> article.id().equals(id)).findFirst()
                .ifPresent(article -> read(sources.without(article)));
    }

    /**
     * Reads a later version of an article and puts it in that one's place. Where it cannot be read, all stays as it was and
     * a notice says why.
     *
     * @param id the article's id, which the later version has from then on
     */
    public void replace(String id, Source by) {
        runner.<Void, Story>start(_ -> {
            Story read = reader.readSources(List.of(by));
            return Ending.of(read, read.notices());
        }, _ -> {
        }, ending -> course.end(ending, read -> replace(id, by, read)));
    }

    private void replace(String id, Source by, Story read) {
        Optional<Article> before = articles.stream().filter(article -> article.id().equals(id)).findFirst();
        boolean elsewhere = articles.stream()
                .anyMatch(article -> !article.id().equals(id) && article.path().equals(by.name()));
        List<Notice> said = read.notices().stream().filter(notice -> notice.problem() != Problem.ONLY_ONE).toList();
        if (before.isEmpty() || elsewhere || read.articles().isEmpty()) {
            refused = Stream.concat(refused.stream(), said.stream()).distinct().toList();
            notices.addAll(said);
            return;
        }
        course.forget();
        Article after = read.articles().getFirst().withId(id);
        sources = sources.replacing(before.get(), by);
        notices.removeIf(notice -> notice.path().equals(before.get().path()));
        notices.addAll(said);
        told = List.copyOf(notices);
        articles.set(articles.indexOf(before.get()), after);
        onRevised.accept(new ArticleRevision(before.get(), after));
        compareNow();
    }

    /**
     * Puts the article at place {@code from} to place {@code to}, both from 0. What was found about the articles stays as
     * it is, and so do their ids.
     */
    public void move(int from, int to) {
        if (from == to) {
            return;
        }
        List<Article> moved = new ArrayList<>(articles);
        moved.add(to, moved.remove(from));
        if (course.isReading()) {
            read(sources.inOrderOf(moved));
        } else {
            sources = sources.inOrderOf(moved);
            articles.setAll(moved);
        }
    }

    /** Reads the files again and compares them again; those that have gone since they were stored stay as they were. */
    public void compareAgain() {
        read(sources.again());
    }

    /** What runs work beside the window's thread, after what is under way. */
    public WorkRunner runner() {
        return runner;
    }

    /** What is asked of files and written to them. */
    public StoryFiles files() {
        return files;
    }

    /** Stops what is under way; the texts that are shown stay. */
    public void cancel() {
        course.cancel();
    }

    /** Forgets the notices of files that are not among the articles. */
    public void dismissRefused() {
        notices.removeAll(refused);
        refused = List.of();
    }

    private void read(StorySources wanted) {
        sources = wanted;
        course.read(() -> wanted.read(reader), this::show);
    }

    private void show(Story story) {
        List<String> read = story.articles().stream().map(Article::path).toList();
        sources = sources.after(story);
        List<Notice> all = new ArrayList<>(refused);
        story.notices().stream().filter(notice -> !all.contains(notice)).forEach(all::add);
        refused = all.stream().filter(notice -> !read.contains(notice.path())).toList();
        told = List.copyOf(all);
        notices.setAll(all);
        List<Article> before = List.copyOf(articles);
        articles.setAll(story.articles());
        tellRevised(before);
        if (articles.isEmpty()) {
            course.stayEmpty();
        } else {
            course.compare(new Story(story.articles(), all), corrections, this::tellNotices);
        }
    }

    private void tellRevised(List<Article> before) {
        for (Article old : before) {
            articles.stream().filter(now -> now.path().equals(old.path()) && !now.text().equals(old.text()))
                    .findFirst().ifPresent(now -> onRevised.accept(new ArticleRevision(old, now)));
        }
    }

    private void tellNotices(Comparison found) {
        if (!notices.equals(found.notices())) {
            notices.setAll(found.notices());
        }
    }
}
