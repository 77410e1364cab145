package app.lateral.ui;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.command.Shortcut;
import app.lateral.ui.command.WindowActions;
import app.lateral.ui.command.WorkView;
import app.lateral.ui.control.IconButton;
import atlantafx.base.theme.Styles;

/** The top of the window: the program's and the story's name, the views, and what can be done with the story. */
final class TopBar extends HBox {
    private final Messages messages;
    private final WindowActions actions;

    TopBar(WindowViewModel model, Messages messages, WindowActions actions) {
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("top-bar");
        Label program = new Label(messages.text(WindowMessage.TITLE));
        program.getStyleClass().add("program-name");
        program.setMinWidth(USE_PREF_SIZE);
        Label story = new Label();
        story.textProperty().bind(model.storyNameProperty());
        story.getStyleClass().add("story-name");
        HBox views = views(model);
        views.disableProperty().bind(model.emptyProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = new Button(messages.text(WindowMessage.ADD_ARTICLES));
        add.setId("add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setTooltip(new Tooltip(tooltip(Shortcut.ADD)));
        add.setOnAction(_ -> actions.run().accept(Shortcut.ADD));
        getChildren().addAll(program, story, views, space, icon("search", Shortcut.FIND), add,
                icon("theme", Shortcut.THEME), icon("keys", Shortcut.KEYS));
    }

    private HBox views(WindowViewModel model) {
        ToggleGroup group = new ToggleGroup();
        HBox views = new HBox();
        views.getStyleClass().add("views");
        List<WorkView> all = List.of(WorkView.values());
        for (WorkView view : all) {
            ToggleButton button = new ToggleButton(messages.text(view.title()));
            button.setId("view-" + view.name().toLowerCase(java.util.Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(tooltip(view.shortcut())));
            button.getStyleClass().add(view == all.getFirst()
                    ? Styles.LEFT_PILL
                    : view == all.getLast() ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // a second click on the chosen one would otherwise choose none
                button.setSelected(true);
                model.viewProperty().set(view);
            });
            model.viewProperty().subscribe(shown -> button.setSelected(shown == view));
            views.getChildren().add(button);
        }
        return views;
    }

    private IconButton icon(String id, Shortcut shortcut) {
        IconButton button = new IconButton(id, tooltip(shortcut), () -> actions.run().accept(shortcut));
        button.setId(id);
        return button;
    }

    private String tooltip(Shortcut shortcut) {
        return messages.text(WindowMessage.TOOLTIP, messages.text(shortcut.meaning()),
                shortcut.keys(messages.text(WindowMessage.KEYS_OR)));
    }
}
