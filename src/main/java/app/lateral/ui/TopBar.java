package app.lateral.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;

/** The top of the window: the program's and the story's name, and what can be done with the story as a whole. */
final class TopBar extends HBox {
    private final Messages messages;

    TopBar(WindowViewModel model, Messages messages, WindowActions actions,
            ReadOnlyObjectProperty<Theme> theme) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        Label program = new Label(messages.text(WindowMessage.TITLE));
        program.getStyleClass().add("program-name");
        program.setMinWidth(USE_PREF_SIZE);
        Label story = new Label();
        story.textProperty().bind(model.storyNameProperty());
        story.getStyleClass().add("story-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = button("add", WindowMessage.ADD_ARTICLES, Shortcut.ADD, actions.addArticles());
        Button switchTheme = button("theme", WindowMessage.DARK, Shortcut.THEME, actions.switchTheme());
        switchTheme.textProperty().bind(theme.map(this::otherTheme));
        Button keys = button("keys", WindowMessage.KEYS, Shortcut.KEYS, actions.showKeys());
        getChildren().addAll(program, story, space, add, switchTheme, keys);
    }

    private String otherTheme(Theme theme) {
        return messages.text(switch (theme) {
            case LIGHT -> WindowMessage.DARK;
            case DARK -> WindowMessage.LIGHT;
        });
    }

    private Button button(String id, WindowMessage text, Shortcut shortcut, Runnable action) {
        Button button = new Button(messages.text(text));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text(WindowMessage.TOOLTIP, messages.text(shortcut.meaning()),
                shortcut.keys(messages.text(WindowMessage.KEYS_OR)))));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
