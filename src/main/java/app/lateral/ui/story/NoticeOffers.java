package app.lateral.ui.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.read.Source;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.ui.story.NoticeLine.Offer;

/** What can be done about what is to be known: versions become revisions, items of a feed are chosen, changed files read. */
public final class NoticeOffers {
    private final StoryViewModel story;
    private final Messages messages;
    private final BiConsumer<Article, Article> onCompareVersions;
    private final Set<String> toldOf = new LinkedHashSet<>();
    private Consumer<Path> onChooseItems = _ -> {
    };

    /**
     * Offers for a story.
     *
     * @param onCompareVersions asked to show what changed from the one article to the other
     */
    public NoticeOffers(StoryViewModel story, Messages messages, BiConsumer<Article, Article> onCompareVersions) {
        this.story = story;
        this.messages = messages;
        this.onCompareVersions = onCompareVersions;
    }

    /** Sets who lets the user choose of the articles in a file. */
    void setOnChooseItems(Consumer<Path> listener) {
        onChooseItems = listener;
    }

    /** What can be done about a notice. */
    public List<Offer> of(Notice notice) {
        return switch (notice.problem()) {
            case VERSION_OF -> versions(notice);
            case SEVERAL_ITEMS -> Source.of(notice.path()) instanceof Source.InFile(Path file, _)
                    ? List.of(new Offer(messages.text(WindowMessage.OFFER_ITEMS), () -> onChooseItems.accept(file)))
                    : List.of();
            default -> List.of();
        };
    }

    private List<Offer> versions(Notice notice) {
        Optional<Article> after = find(notice.path());
        Optional<Article> before = notice.details().stream().findFirst().flatMap(this::find);
        return after.isEmpty() || before.isEmpty()
                ? List.of()
                : List.of(
                        new Offer(messages.text(WindowMessage.OFFER_SUPERSEDE),
                                () -> story.supersede(before.get(), after.get())),
                        new Offer(messages.text(WindowMessage.OFFER_COMPARE_VERSIONS),
                                () -> onCompareVersions.accept(before.get(), after.get())));
    }

    private Optional<Article> find(String path) {
        return story.articles().stream().filter(article -> article.path().equals(path)).findFirst();
    }

    /** A line for an article whose file was changed; empty where that was said of this change before. */
    Optional<NoticeLine> changed(Article article) {
        return toldOf.add(article.path() + " " + modified(article))
                ? Optional.of(new NoticeLine(messages.text(WindowMessage.FILE_CHANGED, article.path()),
                        List.of(new Offer(messages.text(WindowMessage.OFFER_READ_AGAIN),
                                () -> story.replace(article.id(), Source.of(article.path()))))))
                : Optional.empty();
    }

    private static String modified(Article article) {
        try {
            return Source.of(article.path()) instanceof Source.InFile(Path file, _)
                    ? Files.getLastModifiedTime(file).toString()
                    : "";
        } catch (IOException _) {
            // gone between two looks
            return "";
        }
    }
}
