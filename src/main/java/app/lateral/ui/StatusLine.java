package app.lateral.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.story.NoticeLine;
import app.lateral.ui.story.StoryState;

/** The bottom of the window: how far it has come, with a way to stop it; the notices; the two keys most used. */
final class StatusLine extends HBox {
    private final WindowViewModel model;
    private final Messages messages;
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final Button again;
    private final Button notices = new Button();

    StatusLine(WindowViewModel model, Messages messages, Runnable onNotices) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("status-line");
        Label status = new Label();
        status.setId("status");
        status.textProperty().bind(model.statusProperty());
        progress.setId("progress");
        progress.setAccessibleText(messages.text(WindowMessage.PROGRESS));
        cancel = button("cancel", messages.text(WindowMessage.CANCEL), model.story()::cancel);
        again = button("again", messages.text(WindowMessage.COMPARE_AGAIN), model.story()::compareAgain);
        notices.setId("show-notices");
        notices.setOnAction(_ -> onNotices.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label hint = new Label(messages.text(WindowMessage.STATUS_HINT));
        hint.getStyleClass().add("status-hint");
        hint.visibleProperty().bind(model.emptyProperty().not());
        getChildren().addAll(progress, status, cancel, again, notices, space, hint);
        model.story().stateProperty().addListener(_ -> showState());
        model.notices().lines().addListener((ListChangeListener<NoticeLine>) _ -> showNotices());
        showState();
        showNotices();
    }

    private void showState() {
        StoryState state = model.story().stateProperty().get();
        setShown(progress, state.isBusy());
        setShown(cancel, state.isBusy());
        setShown(again, state instanceof StoryState.Stopped || state instanceof StoryState.Failed);
        progress.setProgress(state instanceof StoryState.Comparing(var _, double fraction)
                ? fraction
                : ProgressBar.INDETERMINATE_PROGRESS);
    }

    private void showNotices() {
        int count = model.notices().lines().size();
        notices.setText(messages.text(WindowMessage.NOTICES_COUNT, count));
        setShown(notices, count > 0);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void setShown(Region control, boolean shown) {
        control.setVisible(shown);
        control.setManaged(shown);
    }
}
