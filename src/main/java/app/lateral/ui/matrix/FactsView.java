package app.lateral.ui.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import app.lateral.compare.Coverage;
import app.lateral.fact.Agreement;
import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.ui.control.CellVisits;
import app.lateral.ui.control.WrappedCell;
import app.lateral.ui.mark.MarkSign;
import org.jspecify.annotations.Nullable;

/** The facts by source: a row for each fact, a column for each article; a click goes to the text. */
public final class FactsView extends BorderPane {
    private final FactsViewModel model;
    private final Messages messages;
    private final Visit onVisit;
    private final TableView<FactRow> table = new TableView<>();
    private final Label count = new Label();

    /** Asked to show where a fact is read. */
    @FunctionalInterface
    public interface Visit {
        /**
         * The user wants to see what the article with this id says on a fact.
         */
        void visit(FactRow row, String article);
    }

    /**
     * A view of this model.
     *
     * @param onVisit asked to show where a fact is read
     * @param onCopy asked to put the facts that are seen on the clipboard
     * @param onExport asked to write them to a file
     */
    public FactsView(FactsViewModel model, Messages messages, Visit onVisit, Runnable onCopy, Runnable onExport) {
        this.model = model;
        this.messages = messages;
        this.onVisit = onVisit;
        setId("facts");
        getStyleClass().add("facts-view");
        setTop(tools(onCopy, onExport));
        setCenter(table);
        table.setAccessibleText(messages.text(ViewMessage.FACTS_TABLE));
        table.setPlaceholder(new Label(messages.text(ViewMessage.FACTS_NONE)));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        SortedList<FactRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        CellVisits.follow(table, this::visit);
        model.articlesProperty().subscribe(this::showColumns);
        model.rows().addListener((ListChangeListener<FactRow>) _ -> showCount());
        showCount();
    }

    /** What has the focus first. */
    public Region first() {
        return table;
    }

    private HBox tools(Runnable onCopy, Runnable onExport) {
        TextField words = new TextField();
        words.setId("facts-words");
        words.setPromptText(messages.text(ViewMessage.FACTS_FILTER));
        words.setAccessibleText(messages.text(ViewMessage.FACTS_FILTER));
        words.textProperty().bindBidirectional(model.wordsProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(words, agreements(), count, space, button("copy-csv", ViewMessage.COPY_CSV, onCopy),
                button("export-csv", ViewMessage.EXPORT_CSV, onExport));
        tools.getStyleClass().add("view-tools");
        return tools;
    }

    private ComboBox<@Nullable Agreement> agreements() {
        ComboBox<@Nullable Agreement> choice = new ComboBox<>();
        choice.setId("facts-agreement");
        choice.setAccessibleText(messages.text(ViewMessage.FACTS_AGREEMENT_CHOICE));
        List<@Nullable Agreement> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(Arrays.asList(Agreement.values()));
        choice.getItems().setAll(choices);
        choice.setConverter(new StringConverter<@Nullable Agreement>() {
            @Override
            public String toString(@Nullable Agreement which) {
                return model.text(which);
            }

            @Override
            public @Nullable Agreement fromString(String text) {
                return Arrays.stream(Agreement.values()).filter(which -> model.text(which).equals(text)).findFirst()
                        .orElse(null);
            }
        });
        choice.valueProperty().bindBidirectional(model.agreementProperty());
        return choice;
    }

    private Button button(String id, ViewMessage wording, Runnable action) {
        Button button = new Button(messages.text(wording));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void showCount() {
        count.setText(messages.text(ViewMessage.FACTS_COUNT, model.rows().size()));
    }

    private void showColumns(Map<String, String> articles) {
        TableColumn<FactRow, FactRow> fact = new TableColumn<>(messages.text(ViewMessage.FACTS_FACT));
        fact.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        fact.setCellFactory(_ -> new WrappedCell<>(this::topic, row -> row.topic() + ", " + row.kind()));
        fact.setComparator((one, other) -> one.topic().compareToIgnoreCase(other.topic()));
        fact.setMinWidth(190);
        TableColumn<FactRow, FactRow> agreement = new TableColumn<>(messages.text(ViewMessage.FACTS_AGREEMENT));
        agreement.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        agreement.setCellFactory(_ -> new WrappedCell<>(FactsView::agreement, FactRow::agreement));
        agreement.setComparator((one, other) -> one.fact().agreement().compareTo(other.fact().agreement()));
        agreement.setMinWidth(168);
        agreement.setMaxWidth(200);
        List<TableColumn<FactRow, FactRow>> columns = new ArrayList<>(List.of(fact, agreement));
        int place = 0;
        for (Map.Entry<String, String> article : articles.entrySet()) {
            columns.add(column(article.getKey(), article.getValue(), place));
            place++;
        }
        table.getColumns().setAll(columns);
    }

    private TableColumn<FactRow, FactRow> column(String article, String name, int place) {
        TableColumn<FactRow, FactRow> column = new TableColumn<>(name);
        column.setUserData(article);
        column.setMinWidth(150);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new WrappedCell<>(row -> cell(row, row.cells().get(place)),
                row -> words(row.cells().get(place))));
        column.setComparator((one, other) -> one.cells().get(place).line()
                .compareToIgnoreCase(other.cells().get(place).line()));
        return column;
    }

    private Region topic(FactRow row) {
        VBox topic = new VBox(wrapped(row.topic(), "fact-topic"), wrapped(row.kind(), "fact-below"));
        topic.getStyleClass().add("fact-cell");
        return topic;
    }

    private static Region agreement(FactRow row) {
        Label chip = new Label(row.agreement());
        chip.getStyleClass().add("agreement");
        if (row.fact().isDifference()) {
            chip.setGraphic(new MarkSign(row.mark()));
        }
        VBox cell = new VBox(chip);
        cell.getStyleClass().addAll("fact-cell",
                "agreement-" + row.fact().agreement().name().toLowerCase(Locale.ROOT));
        if (!row.severity().isEmpty()) {
            cell.getChildren().add(wrapped(row.severity(), "fact-below"));
        }
        return cell;
    }

    private String words(FactCell cell) {
        return switch (cell.coverage()) {
            case STATED -> cell.line();
            case REPORTED -> messages.text(ViewMessage.FACTS_REPORTED);
            case SILENT -> messages.text(ViewMessage.FACTS_SILENT);
        };
    }

    private Region cell(FactRow row, FactCell cell) {
        VBox box = new VBox();
        box.getStyleClass().add("fact-cell");
        if (cell.coverage() != Coverage.STATED) {
            box.getChildren().add(wrapped(words(cell), "fact-silent"));
            return box;
        }
        if (row.fact().isDifference()) {
            box.getStyleClass().add(row.mark().styleClass());
        }
        for (FactCell.Reading reading : cell.readings()) {
            Label words = wrapped(reading.words(), row.fact().isDifference() ? "fact-marked" : "fact-words");
            box.getChildren().addAll(words, wrapped(reading.below(), "fact-below"));
        }
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void visit() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        FactRow row = focused.getRow() < 0 || focused.getRow() >= table.getItems().size()
                ? null
                : table.getItems().get(focused.getRow());
        if (row != null && focused.getTableColumn() != null) {
            Object article = focused.getTableColumn().getUserData();
            onVisit.visit(row, Objects.requireNonNullElseGet((String) article,
                    () -> row.fact().articles().getFirst()));
        }
    }
}
