package app.lateral.ui.differences;

import java.util.Arrays;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.mark.Mark;
import app.lateral.ui.mark.MarkSign;

/** One difference in the list: sign and kind, the values, what it is about and who has it, all of it wrapped. */
final class DifferenceCell extends ListCell<DifferenceItem> {
    private static final PseudoClass CHECKED = PseudoClass.getPseudoClass("checked");
    private final Messages messages;
    private final MarkSign sign = new MarkSign(Mark.ALONE);
    private final Label kind = new Label();
    private final Label values = new Label();
    private final Label about = new Label();
    private final Label check = new Label();
    private final Label heading = new Label();
    private final VBox content;

    DifferenceCell(Messages messages) {
        this.messages = messages;
        check.getStyleClass().add("difference-check");
        heading.getStyleClass().add("difference-heading");
        HBox signed = new HBox(sign, kind);
        signed.getStyleClass().add("difference-kind-line");
        // what is decided stands beside it, or below where there is no room: neither is cut
        FlowPane top = new FlowPane(signed, check);
        top.getStyleClass().add("difference-top");
        kind.setMinWidth(USE_PREF_SIZE);
        check.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("difference-kind");
        values.getStyleClass().add("difference-values");
        about.getStyleClass().add("difference-about");
        content = new VBox(heading, top, values, about);
        content.getStyleClass().add("difference");
        for (Label label : new Label[]{heading, values, about}) {
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
        heading.setText(item.heading());
        heading.setVisible(!item.heading().isEmpty());
        heading.setManaged(!item.heading().isEmpty());
        check.setText(check(item.check()));
        content.pseudoClassStateChanged(CHECKED, item.check().status() == DifferenceStatus.CHECKED);
        values.setText(item.values());
        about.setText(messages.text(WindowMessage.DIFFERENCE_ABOUT, item.topic(), messages.list(item.sources())));
        setGraphic(content);
        setAccessibleText(messages.text(WindowMessage.DIFFERENCE_SPOKEN, item.kind(), item.values(), item.topic(),
                messages.list(item.sources())));
    }

    private String check(DifferenceCheck decided) {
        return switch (decided.status()) {
            case OPEN -> "";
            case CHECKED -> messages.text(WindowMessage.CHECKED_AS, decided.verdict());
            case LOOK_AGAIN -> messages.text(WindowMessage.STATUS_LOOK_AGAIN);
        };
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
