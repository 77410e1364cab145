package app.lateral.ui.differences;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.mark.MarkSign;

/** The ranked list of differences with their counts above it. */
public final class DifferencesView extends VBox {
    private final DifferencesViewModel model;
    private final Messages messages;
    private final ListView<DifferenceItem> list = new ListView<>();
    private final Label heading = new Label();
    private final FlowPane counts = new FlowPane();

    /**
     * A list of this model's differences.
     *
     * @param onChosenAgain run where the user presses Enter on the chosen difference
     */
    public DifferencesView(DifferencesViewModel model, Messages messages, Runnable onChosenAgain) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("differences");
        heading.getStyleClass().add("differences-heading");
        counts.getStyleClass().add("differences-counts");
        VBox top = new VBox(heading, counts);
        top.getStyleClass().add("differences-top");
        getChildren().setAll(top, list);
        buildList(onChosenAgain);
        model.items().addListener((ListChangeListener<DifferenceItem>) _ -> showCounts());
        showCounts();
        ListSelection.bind(list, model);
    }

    /** The list itself, to which the focus goes when differences are to be walked through. */
    public Region list() {
        return list;
    }

    private void buildList(Runnable onChosenAgain) {
        Label placeholder = new Label();
        placeholder.textProperty().bind(model.emptyTextProperty());
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("differences-empty");
        list.setId("differences");
        list.setPlaceholder(placeholder);
        list.setAccessibleText(messages.text(WindowMessage.DIFFERENCES_LIST));
        list.setItems(model.items());
        list.setCellFactory(_ -> new DifferenceCell(messages));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onChosenAgain.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                // the list takes this key for itself, so it does not come to those who listen further out
                model.clearSelection();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void showCounts() {
        heading.setText(messages.text(WindowMessage.DIFFERENCES_HEADING, model.items().size()));
        List<Label> labels = model.counts().stream().map(this::countLabel).toList();
        counts.getChildren().setAll(labels);
        counts.setVisible(!labels.isEmpty());
        counts.setManaged(!labels.isEmpty());
    }

    private Label countLabel(MarkCount count) {
        Label label = new Label(model.text(count), new MarkSign(count.mark()));
        label.getStyleClass().addAll("mark-count", count.mark().styleClass());
        return label;
    }
}
