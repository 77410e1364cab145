package app.lateral.ui;

import java.util.concurrent.ExecutionException;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.read.StoryReader;
import app.lateral.report.Phrasing;
import app.lateral.text.Notice;

/** The sentences about what was not read, not compared or went wrong. Used on one thread. */
public final class NoticesViewModel {
    private final StoryViewModel story;
    private final Messages messages;
    private final Phrasing phrasing;
    private final ObservableList<String> unexpected = FXCollections.observableArrayList();
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<String> readOnlySentences = FXCollections.unmodifiableObservableList(sentences);

    NoticesViewModel(StoryViewModel story, Messages messages) {
        this.story = story;
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
        story.notices().addListener((ListChangeListener<Notice>) _ -> show());
        unexpected.addListener((ListChangeListener<String>) _ -> show());
        story.stateProperty().addListener((_, _, state) -> {
            if (state instanceof StoryState.Failed(Throwable cause)) {
                tellUnexpected(cause);
            }
        });
    }

    /** Each thing to be known, one sentence, in the order in which it came up. */
    public ObservableList<String> sentences() {
        return readOnlySentences;
    }

    /** Says that something failed which the program did not foresee; it goes on. */
    public void tellUnexpected(Throwable problem) {
        Throwable cause = problem instanceof ExecutionException && problem.getCause() != null
                ? problem.getCause()
                : problem;
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String sentence = messages.text(WindowMessage.UNEXPECTED, words.lines().findFirst().orElse(""));
        if (!unexpected.contains(sentence)) {
            unexpected.add(sentence);
        }
    }

    /** Says a sentence of the window's own. */
    public void tell(String sentence) {
        unexpected.add(sentence);
    }

    /** Forgets what no longer concerns the articles shown. */
    public void dismiss() {
        unexpected.clear();
        story.dismissRefused();
    }

    private void show() {
        sentences.setAll(story.notices().stream().map(this::sentence).toList());
        sentences.addAll(unexpected);
    }

    private String sentence(Notice notice) {
        return switch (notice.problem()) {
            case ONLY_ONE -> messages.text(WindowMessage.ONLY_ONE, notice.path());
            case TOO_MANY -> messages.text(WindowMessage.TOO_MANY, notice.path(), StoryReader.MOST_ARTICLES);
            default -> phrasing.notice(notice);
        };
    }
}
