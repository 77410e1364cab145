package app.lateral.ui.reuse;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A run of words that two articles share, as both have it beside each other. */
final class SharedRunCell extends ListCell<SharedRunItem> {
    private final Label length = new Label();
    private final Label words = wrapped();
    private final Label otherWords = wrapped();
    private final HBox both = new HBox(words, otherWords);
    private final VBox content = new VBox(length, both);

    SharedRunCell() {
        length.getStyleClass().add("shared-length");
        both.getStyleClass().add("shared-both");
        content.getStyleClass().add("shared-run");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static Label wrapped() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("shared-words");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    @Override
    protected void updateItem(SharedRunItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        length.setText(item.length());
        words.setText(item.words());
        otherWords.setText(item.otherWords());
        setGraphic(content);
        setAccessibleText(item.length() + ": " + item.words());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double half = (width - snappedLeftInset() - snappedRightInset() - both.getSpacing()
                - content.getPadding().getLeft()
                - content.getPadding().getRight()) / 2;
        return snappedTopInset() + content.getPadding().getTop() + length.prefHeight(-1) + content.getSpacing()
                + Math.max(words.prefHeight(half), otherWords.prefHeight(half)) + content.getPadding().getBottom()
                + snappedBottomInset();
    }
}
