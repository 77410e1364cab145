package app.lateral.ui.story;

import java.nio.file.Path;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.store.StoryFile;
import app.lateral.text.Article;

/** What the story and the window are called: by the story's file, else by its first headline. Used on one thread. */
public final class StoryTitle {
    private final StoryViewModel story;
    private final StoryKeeping keeping;
    private final Messages messages;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ofWindow = new ReadOnlyStringWrapper("");

    /** The title of a story that is kept so. */
    public StoryTitle(StoryViewModel story, StoryKeeping keeping, Messages messages) {
        this.story = story;
        this.keeping = keeping;
        this.messages = messages;
        story.articles().addListener((ListChangeListener<Article>) _ -> show());
        keeping.pathProperty().subscribe(_ -> show());
        keeping.unsavedProperty().subscribe(_ -> show());
    }

    private void show() {
        String name = name();
        shown.set(keeping.unsavedProperty().get() ? messages.text(FindingMessage.UNSAVED, name) : name);
        ofWindow.set(name.isEmpty()
                ? messages.text(WindowMessage.TITLE)
                : messages.text(WindowMessage.TITLE_OF_STORY, shown.get()));
    }

    /** The story's name, saved or not; nothing where there is no article. */
    public String name() {
        Path path = keeping.pathProperty().get();
        return path == null || path.getFileName() == null
                ? StoryName.of(story.articles())
                : path.getFileName().toString().replaceFirst("\\" + StoryFile.ENDING + "$", "");
    }

    /** The story's name with a sign where it is not saved. */
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The window's title. */
    public ReadOnlyStringProperty ofWindowProperty() {
        return ofWindow.getReadOnlyProperty();
    }
}
