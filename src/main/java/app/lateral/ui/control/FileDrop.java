package app.lateral.ui.control;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.TransferMode;

/** Lets files, folders, texts and links be dropped onto a node. */
public final class FileDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {
    }

    /** The node takes what can be pasted as well, and has the pseudo-class "dropping" while some is held over it. */
    public static void accept(Node target, Consumer<Clipboard> onDropped) {
        target.setOnDragOver(event -> {
            if (canTake(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROPPING, true);
            }
        });
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(DROPPING, false));
        target.setOnDragDropped(event -> {
            if (canTake(event.getDragboard())) {
                event.setDropCompleted(true);
                onDropped.accept(event.getDragboard());
            }
        });
    }

    private static boolean canTake(Clipboard dragged) {
        return dragged.hasFiles() || dragged.hasString();
    }
}
