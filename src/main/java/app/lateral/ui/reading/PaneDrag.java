package app.lateral.ui.reading;

import java.util.List;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/**
 * Lets a pane be dragged by its head to another place in the row, and by its edge to another width. It listens above the
 * row, as not every platform tells the node that was pressed of a drag that has left it.
 */
final class PaneDrag {
    /** The style class of what a pane is moved by. */
    static final String HEAD = "names";
    /** The style class of what a pane is widened by. */
    static final String EDGE = "pane-edge";
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final double THRESHOLD = 8;
    private final ReadingViewModel model;
    private final Supplier<List<ArticlePane>> panes;
    private Grip grip = Grip.NONE;
    private @Nullable ArticlePane pane;
    private double pressedAt;
    private boolean moving;

    private enum Grip {
        NONE, HEAD, EDGE
    }

    private PaneDrag(ReadingViewModel model, Supplier<List<ArticlePane>> panes) {
        this.model = model;
        this.panes = panes;
    }

    /** Lets the panes of a row, from left to right, be dragged; {@code view} is somewhere above them. */
    static void install(Node view, ReadingViewModel model, Supplier<List<ArticlePane>> panes) {
        PaneDrag drag = new PaneDrag(model, panes);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::drag);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
    }

    private void press(MouseEvent event) {
        grip = Grip.NONE;
        moving = false;
        pressedAt = event.getSceneX();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(HEAD)) {
                grip = Grip.HEAD;
            } else if (node.getStyleClass().contains(EDGE)) {
                grip = Grip.EDGE;
            } else if (node instanceof ArticlePane found) {
                pane = found;
                return;
            }
        }
        grip = Grip.NONE;
    }

    private void drag(MouseEvent event) {
        ArticlePane dragged = pane;
        if (dragged == null || grip == Grip.NONE) {
            return;
        }
        if (grip == Grip.EDGE) {
            model.arrangement().setWidth(dragged.article(), dragged.sceneToLocal(event.getSceneX(), 0).getX());
        } else if (moving || Math.abs(event.getSceneX() - pressedAt) >= THRESHOLD) {
            moving = true;
            showTarget(dragged, event.getSceneX());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        ArticlePane dragged = pane;
        if (dragged != null && moving) {
            clear();
            ArticlePane target = panes.get().get(target(event.getSceneX()));
            model.moveArticle(model.articles().indexOf(dragged.article()), model.articles().indexOf(target.article()));
            event.consume();
        }
        grip = Grip.NONE;
        moving = false;
        pane = null;
    }

    private void showTarget(ArticlePane dragged, double x) {
        clear();
        dragged.pseudoClassStateChanged(DRAGGED, true);
        int from = panes.get().indexOf(dragged);
        int to = target(x);
        if (to != from) {
            panes.get().get(to).pseudoClassStateChanged(to < from ? BEFORE : AFTER, true);
        }
    }

    private void clear() {
        for (ArticlePane each : panes.get()) {
            each.pseudoClassStateChanged(DRAGGED, false);
            each.pseudoClassStateChanged(BEFORE, false);
            each.pseudoClassStateChanged(AFTER, false);
        }
    }

    /** The place of the pane in whose stead the dragged one would stand if it were dropped here. */
    private int target(double x) {
        List<ArticlePane> row = panes.get();
        for (int place = 0; place < row.size(); place++) {
            if (x < row.get(place).localToScene(row.get(place).getLayoutBounds()).getMaxX()) {
                return place;
            }
        }
        return row.size() - 1;
    }
}
