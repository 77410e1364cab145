package app.lateral.ui.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import app.lateral.align.Passage;
import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.ui.control.CellVisits;
import app.lateral.ui.control.MarkedText;
import app.lateral.ui.control.WrappedCell;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** Passages that report the same thing beside each other, in the order of a base article; a click goes to the text. */
public final class SynopsisView extends BorderPane {
    private final SynopsisViewModel model;
    private final Messages messages;
    private final Visit onVisit;
    private final TableView<SynopsisRow> table = new TableView<>();
    private final ComboBox<@Nullable String> base = new ComboBox<>();

    /** Asked to show a passage in its article. */
    @FunctionalInterface
    public interface Visit {
        /**
         * The user wants to see this passage where it stands.
         */
        void visit(Passage passage);
    }

    /** A view of this model. */
    public SynopsisView(SynopsisViewModel model, Messages messages, Visit onVisit) {
        this.model = model;
        this.messages = messages;
        this.onVisit = onVisit;
        setId("synopsis");
        getStyleClass().add("synopsis-view");
        setTop(tools());
        setCenter(table);
        table.setAccessibleText(messages.text(ViewMessage.SYNOPSIS_TABLE));
        table.setPlaceholder(new Label(messages.text(ViewMessage.SYNOPSIS_NONE)));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setItems(model.rows());
        CellVisits.follow(table, this::visit);
        model.columnsProperty().subscribe(this::showColumns);
    }

    /** What has the focus first. */
    public Region first() {
        return table;
    }

    private HBox tools() {
        Label order = new Label(messages.text(ViewMessage.SYNOPSIS_BASE));
        order.setLabelFor(base);
        base.setId("synopsis-base");
        base.setAccessibleText(messages.text(ViewMessage.SYNOPSIS_BASE));
        base.setConverter(new StringConverter<@Nullable String>() {
            @Override
            public String toString(@Nullable String article) {
                return article == null ? "" : model.articles().getOrDefault(article, article);
            }

            @Override
            public @Nullable String fromString(String name) {
                return model.articles().entrySet().stream().filter(entry -> entry.getValue().equals(name))
                        .map(Map.Entry::getKey).findFirst().orElse(null);
            }
        });
        base.setOnAction(_ -> {
            if (base.getValue() != null) {
                model.baseProperty().set(base.getValue());
            }
        });
        CheckBox differing = new CheckBox(messages.text(ViewMessage.SYNOPSIS_ONLY_DIFFERING));
        differing.setId("synopsis-differing");
        differing.selectedProperty().bindBidirectional(model.onlyDifferingProperty());
        HBox tools = new HBox(order, base, differing);
        tools.getStyleClass().add("view-tools");
        return tools;
    }

    private void showColumns(Map<String, String> columns) {
        if (!List.copyOf(model.articles().keySet()).equals(base.getItems())) {
            base.getItems().setAll(model.articles().keySet());
        }
        base.setValue(model.baseProperty().get());
        TableColumn<SynopsisRow, SynopsisRow> paragraph = new TableColumn<>(
                messages.text(ViewMessage.SYNOPSIS_PARAGRAPH));
        paragraph.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        paragraph.setCellFactory(_ -> new WrappedCell<>(SynopsisView::number, SynopsisView::numberText));
        paragraph.setSortable(false);
        paragraph.setMinWidth(44);
        paragraph.setMaxWidth(44);
        List<TableColumn<SynopsisRow, SynopsisRow>> shown = new ArrayList<>(List.of(paragraph));
        columns.forEach((article, name) -> shown.add(column(article, name)));
        table.getColumns().setAll(shown);
    }

    private TableColumn<SynopsisRow, SynopsisRow> column(String article, String name) {
        TableColumn<SynopsisRow, SynopsisRow> column = new TableColumn<>(article.equals(model.baseProperty().get())
                ? messages.text(ViewMessage.SYNOPSIS_BASE_COLUMN, name)
                : name);
        column.setUserData(article);
        column.setSortable(false);
        column.setMinWidth(230);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new WrappedCell<>(row -> cell(row, article), row -> words(row, article)));
        return column;
    }

    private static String numberText(SynopsisRow row) {
        return row.paragraph() == 0 ? "+" : Integer.toString(row.paragraph());
    }

    private static Region number(SynopsisRow row) {
        Label number = new Label(numberText(row));
        number.getStyleClass().add("synopsis-number");
        return number;
    }

    private Region cell(SynopsisRow row, String article) {
        VBox cell = new VBox();
        cell.getStyleClass().add("synopsis-cell");
        for (Passage passage : row.of(article)) {
            cell.getChildren().add(new MarkedText(model.text(article), passage.range().start(), passage.range().end(),
                    model.marks(row, passage)));
        }
        if (row.isAlone() && !row.of(article).isEmpty()) {
            Label alone = new Label(messages.text(ViewMessage.SYNOPSIS_ONLY_HERE));
            alone.getStyleClass().add("synopsis-alone");
            cell.getChildren().add(alone);
        }
        if (row.of(article).isEmpty()) {
            Label none = new Label("–");
            none.getStyleClass().add("synopsis-alone");
            cell.getChildren().add(none);
        }
        return cell;
    }

    private String words(SynopsisRow row, String article) {
        return row.of(article).isEmpty()
                ? messages.text(ViewMessage.FACTS_SILENT)
                : row.of(article).stream().map(passage -> passage.range().of(model.text(article)))
                        .collect(joining(" … "));
    }

    private void visit() {
        TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
        if (focused.getRow() >= 0 && focused.getRow() < model.rows().size() && focused.getTableColumn() != null) {
            SynopsisRow row = model.rows().get(focused.getRow());
            Object article = focused.getTableColumn().getUserData();
            List<Passage> passages = article instanceof String id ? row.of(id) : List.of();
            if (!passages.isEmpty()) {
                onVisit.visit(passages.getFirst());
            }
        }
    }
}
