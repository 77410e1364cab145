package app.lateral.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.store.StoryFile;
import app.lateral.ui.control.FilePicker;

/** The system's own dialog for choosing files; it opens where the last ones were chosen. */
public final class FileDialog implements FilePicker {
    private static final List<String> READABLE = List.of("*.txt", "*.text", "*.md", "*.html", "*.htm", "*.xhtml",
            "*.mhtml", "*.mht", "*.warc", "*.wacz", "*.gz", "*.pdf", "*.docx", "*.odt", "*.rtf", "*.eml", "*.xml",
            "*.json", "*.rss", "*.atom", "*" + StoryFile.ENDING);
    private final Window owner;
    private final FileChooser chooser = new FileChooser();

    /** A dialog over this window. */
    public FileDialog(Window owner, Messages messages) {
        this.owner = owner;
        chooser.setTitle(messages.text(WindowMessage.CHOOSE_FILES));
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(messages.text(WindowMessage.TEXT_FILES), READABLE),
                new ExtensionFilter(messages.text(WindowMessage.ALL_FILES), "*.*"));
    }

    @Override
    public List<Path> pick() {
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        chooser.setInitialDirectory(chosen.getFirst().getParentFile());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> pickFolder() {
        DirectoryChooser folders = new DirectoryChooser();
        folders.setInitialDirectory(chooser.getInitialDirectory());
        return Optional.ofNullable(folders.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> pickTarget(String name) {
        FileChooser saving = new FileChooser();
        File wanted = new File(name);
        saving.setInitialDirectory(
                wanted.getParentFile() == null ? chooser.getInitialDirectory() : wanted.getParentFile());
        saving.setInitialFileName(wanted.getName());
        return Optional.ofNullable(saving.showSaveDialog(owner)).map(File::toPath);
    }
}
