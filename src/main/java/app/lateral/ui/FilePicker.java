package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;

/** Lets the user choose files. */
@FunctionalInterface
public interface FilePicker {
    /** The files chosen, none where the user thought better of it. */
    List<Path> pick();
}
