package app.lateral.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Lets the user choose files. */
@FunctionalInterface
public interface FilePicker {
    /** The files chosen, none where the user thought better of it. */
    List<Path> pick();

    /** A folder, none where the user thought better of it. */
    default Optional<Path> pickFolder() {
        return Optional.empty();
    }

    /**
     * The file to which something is to be written, none where the user thought better of it.
     *
     * @param name what it may be called, perhaps with the folder in which it may be
     */
    default Optional<Path> pickTarget(String name) {
        return Optional.empty();
    }
}
