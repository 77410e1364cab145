package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.store.StoryFile;

/** The stories opened last, to be opened again. */
final class RecentStories {
    private final ObservableList<Path> stories;
    private final Messages messages;
    private final Consumer<Path> onOpen;

    RecentStories(ObservableList<Path> stories, Messages messages, Consumer<Path> onOpen) {
        this.stories = stories;
        this.messages = messages;
        this.onOpen = onOpen;
    }

    /** As a menu, which follows every change. */
    Menu menu() {
        Menu menu = new Menu(messages.text(WindowMessage.RECENT_STORIES));
        menu.setId("recent-stories");
        stories.addListener((ListChangeListener<Path>) _ -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(Menu menu) {
        menu.getItems().setAll(stories.stream().map(this::item).toList());
        menu.setDisable(stories.isEmpty());
    }

    private MenuItem item(Path story) {
        MenuItem item = new MenuItem(messages.text(WindowMessage.RECENT_STORY, name(story), folder(story)));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> onOpen.accept(story));
        return item;
    }

    /** As links, as they are now. */
    List<Hyperlink> links() {
        return stories.stream().map(this::link).toList();
    }

    /** Sets who is told that there are others. */
    void setOnChanged(Runnable listener) {
        stories.addListener((ListChangeListener<Path>) _ -> listener.run());
    }

    private Hyperlink link(Path story) {
        Hyperlink link = new Hyperlink(name(story));
        link.setMnemonicParsing(false);
        link.setTooltip(new Tooltip(story.toString()));
        link.setOnAction(_ -> onOpen.accept(story));
        return link;
    }

    private static String name(Path story) {
        String name = String.valueOf(story.getFileName());
        return name.endsWith(StoryFile.ENDING) ? name.substring(0, name.length() - StoryFile.ENDING.length()) : name;
    }

    private static String folder(Path story) {
        return String.valueOf(story.getParent());
    }
}
