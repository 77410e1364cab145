package app.lateral.ui.control;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/** The parts of the window through which one key moves the focus, whatever lies in them. */
public final class FocusRing {
    private final List<Node> parts;

    /** A ring through these parts, one at least, in this order. */
    public FocusRing(List<Node> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Focuses the first control of the part after the one that has the focus, or of the first part. */
    public void next() {
        Scene scene = parts.getFirst().getScene();
        int current = partOf(scene.getFocusOwner());
        for (int step = 1; step <= parts.size(); step++) {
            Node target = firstFocusable(parts.get((current + step) % parts.size()));
            if (target != null) {
                target.requestFocus();
                return;
            }
        }
    }

    /** The part in which a node lies, -1 for none. */
    private int partOf(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            int part = parts.indexOf(at);
            if (part >= 0) {
                return part;
            }
        }
        return -1;
    }

    private static @Nullable Node firstFocusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(FocusRing::firstFocusable)
                        .filter(found -> found != null).findFirst().orElse(null)
                : null;
    }
}
