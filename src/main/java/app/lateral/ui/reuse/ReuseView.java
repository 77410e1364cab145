package app.lateral.ui.reuse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.reuse.SharedText;
import app.lateral.ui.reuse.ReuseViewModel.Pair;
import org.jspecify.annotations.Nullable;

/** Who shares how much with whom, as a picture of fields; and the runs that two share, which a click shows in the texts. */
public final class ReuseView extends BorderPane {
    private static final Color ACCENT = Color.web("#1f6feb");
    private static final double LEAST_ROOM = 400;
    private static final double SCROLL_BAR = 14;
    private static final Color DARK_PAPER = Color.web("#0d1117");
    private final ReuseViewModel model;
    private final Messages messages;
    private final Canvas canvas = new Canvas();
    private final Pane fields = new Pane();
    private final ScrollPane scroll;
    private final Label heading = new Label();
    private final Label ofPair = new Label();
    private final ListView<SharedRunItem> runs = new ListView<>();

    /** Asked to show a shared run where it stands in both articles. */
    @FunctionalInterface
    public interface Visit {
        /** The user wants to see this run. */
        void visit(SharedText shared);
    }

    /** Asked to write something to a file of the user's choice. */
    @FunctionalInterface
    public interface Export {
        /** These bytes are to be written; {@code name} is what the file may be called. */
        void export(String name, byte[] content);
    }

    /** A view of this model. */
    public ReuseView(ReuseViewModel model, Messages messages, Visit onVisit, Export onExport) {
        this.model = model;
        this.messages = messages;
        setId("reuse");
        getStyleClass().add("reuse-view");
        heading.setText(messages.text(ViewMessage.REUSE_HEADING));
        heading.getStyleClass().add("view-heading");
        Label explained = new Label(messages.text(ViewMessage.REUSE_EXPLAINED));
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        explained.getStyleClass().add("view-explained");
        HBox tools = new HBox(button("export-png", ViewMessage.EXPORT_PNG, () -> onExport.export("reuse.png", png())),
                button("export-svg", ViewMessage.EXPORT_SVG, () -> onExport.export("reuse.svg", svg())));
        tools.getStyleClass().add("view-buttons");
        scroll = new ScrollPane(new Pane(canvas, fields));
        scroll.getStyleClass().add("reuse-matrix");
        scroll.setFocusTraversable(false);
        VBox left = new VBox(heading, explained, tools, scroll);
        left.getStyleClass().add("reuse-left");
        ofPair.getStyleClass().add("view-heading");
        ofPair.setWrapText(true);
        buildRuns(onVisit);
        VBox right = new VBox(ofPair, runs);
        right.getStyleClass().add("reuse-right");
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(0.5);
        setCenter(split);
        heading.textFillProperty().subscribe(_ -> show());
        model.articlesProperty().subscribe((_, _) -> show());
        model.pairProperty().subscribe((_, _) -> show());
        // not while it is laid out: the picture's size is laid out with it
        scroll.widthProperty().subscribe((_, _) -> Platform.runLater(this::show));
    }

    /** What has the focus first. */
    public Region first() {
        return runs;
    }

    private void buildRuns(Visit onVisit) {
        runs.setId("shared-runs");
        runs.setAccessibleText(messages.text(ViewMessage.REUSE_RUNS));
        Label none = new Label();
        none.textProperty().bind(model.pairProperty().map(_ -> messages.text(ViewMessage.REUSE_NONE))
                .orElse(messages.text(ViewMessage.REUSE_NOTHING)));
        none.setWrapText(true);
        runs.setPlaceholder(none);
        runs.setItems(model.runs());
        runs.setCellFactory(_ -> new SharedRunCell());
        VBox.setVgrow(runs, Priority.ALWAYS);
        Runnable visit = () -> {
            SharedRunItem chosen = runs.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                onVisit.visit(chosen.shared());
            }
        };
        runs.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> visit.run());
        runs.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                visit.run();
            }
        });
    }

    private Button button(String id, ViewMessage wording, Runnable action) {
        Button button = new Button(messages.text(wording));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Color ink() {
        return heading.getTextFill() instanceof Color colour ? colour : Color.BLACK;
    }

    private Color paper() {
        return ink().getBrightness() > 0.5 ? DARK_PAPER : Color.WHITE;
    }

    private MatrixPicture picture() {
        return MatrixPicture.of(model, ink(), paper(), ACCENT, Math.max(LEAST_ROOM, scroll.getWidth() - SCROLL_BAR));
    }

    private void show() {
        MatrixPicture picture = picture();
        canvas.setWidth(picture.width());
        canvas.setHeight(picture.height());
        picture.draw(canvas.getGraphicsContext2D());
        showFields(picture.field());
        Pair chosen = model.pairProperty().get();
        ofPair.setManaged(chosen != null);
        ofPair.setText(chosen == null
                ? ""
                : messages.text(ViewMessage.REUSE_OF_PAIR, model.name(chosen.article()), model.name(chosen.other())));
    }

    /** Over each field of the picture lies what the mouse, the keyboard and a screen reader take hold of. */
    private void showFields(double size) {
        List<String> ids = List.copyOf(model.articlesProperty().get().keySet());
        @Nullable
        Pair focused = fields.getChildren().stream().filter(javafx.scene.Node::isFocused)
                .map(field -> (Pair) field.getUserData()).findFirst().orElse(null);
        fields.getChildren().clear();
        for (int row = 0; row < ids.size(); row++) {
            for (int column = 0; column < ids.size(); column++) {
                if (row != column) {
                    ToggleButton field = field(new Pair(ids.get(row), ids.get(column)), size);
                    field.relocate(MatrixPicture.LEFT + column * size,
                            MatrixPicture.TOP + row * size);
                    fields.getChildren().add(field);
                    if (field.getUserData().equals(focused)) {
                        field.requestFocus();
                    }
                }
            }
        }
    }

    private ToggleButton field(Pair pair, double size) {
        ToggleButton field = new ToggleButton();
        field.getStyleClass().setAll("reuse-field");
        field.setUserData(pair);
        field.setPrefSize(size, size);
        field.setSelected(pair.equals(model.pairProperty().get()));
        field.setAccessibleText(model.text(pair));
        field.setTooltip(new Tooltip(model.text(pair)));
        field.setOnAction(_ -> {
            field.setSelected(true);
            model.pairProperty().set(pair);
        });
        return field;
    }

    private byte[] svg() {
        return picture().svg(paper()).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] png() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(paper());
        WritableImage image = canvas.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
