package app.lateral.ui.differences;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.mark.MarkSign;

/** The ranked list of differences; above it how many there are, how many are checked, and what is left out. */
public final class DifferencesView extends VBox {
    private final DifferencesViewModel model;
    private final Messages messages;
    private final ListView<DifferenceItem> list = new ListView<>();
    private final Label heading = new Label();
    private final Label checked = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final FlowPane counts = new FlowPane();
    private final TextField words = new TextField();
    private final HBox search;
    private final Label placeholder = new Label();
    private final Button showAll = new Button();

    /**
     * A list of this model's differences.
     *
     * @param onChosenAgain run where the user presses Enter on the chosen difference
     * @param onCleared told when the user wants nothing to be chosen
     */
    public DifferencesView(DifferencesViewModel model, Messages messages, Runnable onChosenAgain, Runnable onCleared) {
        this.model = model;
        this.messages = messages;
        this.search = new HBox(words, new FilterMenu(model, messages));
        getStyleClass().add("differences");
        heading.getStyleClass().add("differences-heading");
        checked.getStyleClass().add("differences-checked");
        checked.setMinWidth(USE_PREF_SIZE);
        counts.getStyleClass().add("differences-counts");
        progress.getStyleClass().add("differences-progress");
        progress.setAccessibleText(messages.text(WindowMessage.CHECKED_PROGRESS));
        progress.setMaxWidth(Double.MAX_VALUE);
        heading.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(heading, checked);
        head.getStyleClass().add("differences-head");
        buildSearch();
        VBox top = new VBox(head, progress, counts, search);
        top.getStyleClass().add("differences-top");
        getChildren().setAll(top, list);
        buildList(onChosenAgain, onCleared);
        model.versionProperty().subscribe((_, _) -> showCounts());
        model.emptyTextProperty().subscribe(_ -> showEmpty());
        showCounts();
        ListSelection.bind(list, model);
    }

    /** The list itself, to which the focus goes when differences are to be walked through. */
    public Region list() {
        return list;
    }

    private void buildSearch() {
        search.getStyleClass().add("differences-search");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setId("filter-words");
        words.setMinWidth(60);
        words.setPromptText(messages.text(WindowMessage.FILTER_WORDS));
        words.setAccessibleText(messages.text(WindowMessage.FILTER_WORDS));
        words.textProperty()
                .subscribe((_, typed) -> model.filterProperty().set(model.filterProperty().get().withWords(typed)));
        model.filterProperty().subscribe(filter -> {
            if (!filter.words().equals(words.getText())) {
                words.setText(filter.words());
            }
        });
        showAll.setId("show-all-differences");
        showAll.setText(messages.text(WindowMessage.FILTER_NONE));
        showAll.setOnAction(_ -> model.filterProperty().set(DifferenceFilter.ALL));
    }

    private void buildList(Runnable onChosenAgain, Runnable onCleared) {
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("differences-empty");
        VBox empty = new VBox(placeholder, showAll);
        empty.getStyleClass().add("differences-nothing");
        list.setId("differences");
        list.setPlaceholder(empty);
        list.setAccessibleText(messages.text(WindowMessage.DIFFERENCES_LIST));
        list.setItems(model.items());
        list.setCellFactory(_ -> new DifferenceCell(messages));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onChosenAgain.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                // the list takes this key for itself, so it does not come to those who listen further out
                onCleared.run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    private void showCounts() {
        int total = model.total();
        heading.setText(model.items().size() == total
                ? messages.text(WindowMessage.DIFFERENCES_HEADING, total)
                : messages.text(WindowMessage.DIFFERENCES_FILTERED, model.items().size(), total));
        checked.setText(messages.text(WindowMessage.CHECKED_COUNT, model.checked(), total));
        progress.setProgress(total == 0 ? 0 : (double) model.checked() / total);
        List<ToggleButton> chips = model.counts().stream().map(this::chip).toList();
        counts.getChildren().setAll(chips);
        for (Region part : List.of(counts, search, progress, checked)) {
            part.setVisible(total > 0);
            part.setManaged(total > 0);
        }
        showEmpty();
    }

    private void showEmpty() {
        boolean filtered = model.total() > 0;
        placeholder
                .setText(filtered ? messages.text(WindowMessage.FILTER_LEAVES_NONE) : model.emptyTextProperty().get());
        showAll.setVisible(filtered);
        showAll.setManaged(filtered);
    }

    private ToggleButton chip(MarkCount count) {
        ToggleButton chip = new ToggleButton(model.text(count), new MarkSign(count.mark()));
        chip.getStyleClass().setAll("toggle-button", "mark-count", count.mark().styleClass());
        chip.setSelected(model.filterProperty().get().marks().contains(count.mark()));
        chip.setTooltip(new Tooltip(messages.text(WindowMessage.FILTER_MARK)));
        chip.setOnAction(_ -> {
            model.filterProperty().set(model.filterProperty().get().toggle(count.mark()));
            refocus(count);
        });
        return chip;
    }

    /** The chips are new ones now: the focus stays on the one that was pressed. */
    private void refocus(MarkCount count) {
        int place = model.counts().indexOf(count);
        if (place >= 0) {
            counts.getChildren().get(place).requestFocus();
        }
    }
}
