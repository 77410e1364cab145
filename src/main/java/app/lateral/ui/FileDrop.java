package app.lateral.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Lets files and texts be dropped onto a node. */
final class FileDrop {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private FileDrop() {
    }

    /** The node takes files and texts, and has the pseudo-class "dropping" while some are held over it. */
    static void accept(Node target, Consumer<List<Path>> onDropped, Consumer<String> onTextDropped) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROPPING, true);
            }
        });
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(DROPPING, false));
        target.setOnDragDropped(event -> {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            String text = event.getDragboard().getString();
            event.setDropCompleted(!files.isEmpty() || text != null);
            if (!files.isEmpty()) {
                onDropped.accept(files);
            } else if (text != null) {
                onTextDropped.accept(text);
            }
        });
    }
}
