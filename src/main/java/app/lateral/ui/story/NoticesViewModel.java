package app.lateral.ui.story;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.read.StoryReader;
import app.lateral.report.Phrasing;
import app.lateral.text.Article;
import app.lateral.text.Notice;

/** The sentences about what was not read, not compared or went wrong. Used on one thread. */
public final class NoticesViewModel {
    private final StoryViewModel story;
    private final Messages messages;
    private final Phrasing phrasing;
    private final ObservableList<NoticeLine> own = FXCollections.observableArrayList();
    private final ObservableList<NoticeLine> lines = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<NoticeLine> readOnlyLines = FXCollections.unmodifiableObservableList(lines);
    private Function<Notice, List<NoticeLine.Offer>> offers = _ -> List.of();

    /** The notices of a story. */
    public NoticesViewModel(StoryViewModel story, Messages messages) {
        this.story = story;
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
        story.notices().addListener((ListChangeListener<Notice>) _ -> show());
        // what can be done about a notice depends on the articles that are there
        story.articles().addListener((ListChangeListener<Article>) _ -> show());
        own.addListener((ListChangeListener<NoticeLine>) _ -> show());
        story.stateProperty().addListener((_, _, state) -> {
            if (state instanceof StoryState.Failed(Throwable cause)) {
                tellUnexpected(cause);
            }
        });
    }

    /** Sets what can be done about a notice. */
    public void setOffers(Function<Notice, List<NoticeLine.Offer>> known) {
        offers = known;
        show();
    }

    /** Each thing to be known, in the order in which it came up. */
    public ObservableList<NoticeLine> lines() {
        return readOnlyLines;
    }

    /** Says that something failed which the program did not foresee; it goes on. */
    public void tellUnexpected(Throwable problem) {
        Throwable cause = problem instanceof ExecutionException && problem.getCause() != null
                ? problem.getCause()
                : problem;
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String sentence = messages.text(WindowMessage.UNEXPECTED, words.lines().findFirst().orElse(""));
        NoticeLine line = new NoticeLine(sentence, List.of());
        if (!own.contains(line)) {
            own.add(line);
        }
    }

    /** Says a sentence of the window's own. */
    public void tell(String sentence) {
        tell(new NoticeLine(sentence, List.of()));
    }

    /** Says something of the window's own about which something can be done; it goes once that was chosen. */
    void tell(NoticeLine line) {
        List<NoticeLine.Offer> closing = line.offers().stream()
                .map(offer -> new NoticeLine.Offer(offer.words(), () -> {
                    own.removeIf(told -> told.sentence().equals(line.sentence()));
                    offer.action().run();
                })).toList();
        own.add(new NoticeLine(line.sentence(), closing));
    }

    /** Forgets what no longer concerns the articles shown. */
    public void dismiss() {
        own.clear();
        story.dismissRefused();
    }

    private void show() {
        lines.setAll(Stream.concat(
                story.notices().stream().map(notice -> new NoticeLine(sentence(notice), offers.apply(notice))),
                own.stream()).toList());
    }

    private String sentence(Notice notice) {
        return switch (notice.problem()) {
            case ONLY_ONE -> messages.text(WindowMessage.ONLY_ONE, notice.path());
            case TOO_MANY -> messages.text(WindowMessage.TOO_MANY, notice.path(), StoryReader.MOST_ARTICLES);
            case SEVERAL_ITEMS ->
                messages.text(WindowMessage.SEVERAL_ITEMS, notice.path(), notice.details().getFirst());
            default -> phrasing.notice(notice);
        };
    }
}
