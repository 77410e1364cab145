package app.lateral.ui.dialog;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.text.Article;
import app.lateral.ui.control.OverlayPanel;
import app.lateral.ui.control.WrappedContent;
import atlantafx.base.theme.Styles;

/** Lets the user choose of the articles that a file holds, such as a feed. */
public final class ItemsPanel extends OverlayPanel {
    private final Messages messages;
    private final VBox boxes = new VBox();
    private final Button add = new Button();

    /** A panel that is not shown yet. */
    public ItemsPanel(Messages messages) {
        super("items-panel", messages.text(WindowMessage.ITEMS_HEADING), messages.text(WindowMessage.CANCEL));
        this.messages = messages;
        boxes.getStyleClass().add("overlay-content");
        ScrollPane scroll = WrappedContent.scrolling(boxes);
        scroll.getStyleClass().add("items-scroll");
        scroll.setAccessibleText(messages.text(WindowMessage.ITEMS_HEADING));
        setContent(scroll);
        add.setId("add-items");
        add.setText(messages.text(WindowMessage.ITEMS_ADD));
        add.getStyleClass().add(Styles.ACCENT);
        addButton(add);
    }

    /**
     * Shows the articles of a file.
     *
     * @param chosen the places of those that are in the story already, from 0
     * @param onChosen told of the places of those that the user wants
     */
    public void open(List<Article> items, List<Integer> chosen, Consumer<List<Integer>> onChosen) {
        List<CheckBox> choices = IntStream.range(0, items.size())
                .mapToObj(place -> choice(items.get(place), chosen.contains(place))).toList();
        boxes.getChildren().setAll(choices);
        add.setOnAction(_ -> {
            hide();
            onChosen.accept(IntStream.range(0, choices.size()).filter(place -> choices.get(place).isSelected()).boxed()
                    .toList());
        });
        show(choices.isEmpty() ? closing() : choices.getFirst());
    }

    private CheckBox choice(Article item, boolean chosen) {
        String title = item.published() == null
                ? item.title()
                : messages.text(WindowMessage.ITEM_AND_DAY, item.title(), item.published().toString());
        CheckBox choice = new CheckBox(title);
        choice.setMnemonicParsing(false);
        choice.setWrapText(true);
        choice.setSelected(chosen);
        return choice;
    }
}
