package app.lateral.ui.differences;

import java.util.Arrays;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.mark.Mark;
import app.lateral.ui.mark.MarkSign;

/** One difference in the list: sign and kind, the values, what it is about and who has it; all of it wrapped. */
final class DifferenceCell extends ListCell<DifferenceItem> {
    private final Messages messages;
    private final MarkSign sign = new MarkSign(Mark.ALONE);
    private final Label kind = new Label();
    private final Label values = new Label();
    private final Label topic = new Label();
    private final Label sources = new Label();
    private final VBox content;

    DifferenceCell(Messages messages) {
        this.messages = messages;
        HBox top = new HBox(sign, kind);
        top.getStyleClass().add("difference-kind-line");
        kind.getStyleClass().add("difference-kind");
        values.getStyleClass().add("difference-values");
        topic.getStyleClass().add("difference-topic");
        sources.getStyleClass().add("difference-sources");
        content = new VBox(top, values, topic, sources);
        content.getStyleClass().add("difference");
        for (Label label : new Label[]{values, topic, sources}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // the list's width decides how the text wraps, not the text how wide the list is
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(DifferenceItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        content.getStyleClass().removeAll(Arrays.stream(Mark.values()).map(Mark::styleClass).toList());
        content.getStyleClass().add(item.mark().styleClass());
        sign.show(item.mark());
        kind.setText(item.kind());
        values.setText(item.values());
        topic.setText(item.topic());
        sources.setText(messages.list(item.sources()));
        setGraphic(content);
        setAccessibleText(messages.text(WindowMessage.DIFFERENCE_SPOKEN, item.kind(), item.values(), item.topic(),
                messages.list(item.sources())));
    }

    /** The height that the wrapped text needs at this width; a cell's own computing does not know of wrapping. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + content.prefHeight(width - sides) + snappedBottomInset();
    }
}
