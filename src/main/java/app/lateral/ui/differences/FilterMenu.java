package app.lateral.ui.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.lateral.fact.Severity;
import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;

/** How the list is divided, and which severities, which status and which article it shows. */
final class FilterMenu extends MenuButton {
    private final DifferencesViewModel model;
    private final Messages messages;

    FilterMenu(DifferencesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("filter-menu");
        setText(messages.text(WindowMessage.FILTER));
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            items.add(choice("group-" + grouping.name(), switch (grouping) {
                case NONE -> WindowMessage.GROUP_NONE;
                case KIND -> WindowMessage.GROUP_KIND;
                case SOURCES -> WindowMessage.GROUP_SOURCES;
                case SEVERITY -> WindowMessage.GROUP_SEVERITY;
            }, model.groupingProperty().get() == grouping, () -> model.groupingProperty().set(grouping)));
        }
        items.add(new SeparatorMenuItem());
        DifferenceFilter filter = model.filterProperty().get();
        for (Severity severity : Severity.values()) {
            CheckMenuItem item = new CheckMenuItem(model.name(severity));
            item.setId("severity-" + severity.name());
            item.setSelected(filter.severities().contains(severity));
            item.setOnAction(_ -> set(filter.toggle(severity)));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(choice("status-ALL", WindowMessage.STATUS_ANY, filter.status().isEmpty(),
                () -> set(filter.withStatus(Optional.empty()))));
        for (DifferenceStatus status : DifferenceStatus.values()) {
            items.add(choice("status-" + status.name(), switch (status) {
                case OPEN -> WindowMessage.STATUS_OPEN;
                case CHECKED -> WindowMessage.STATUS_CHECKED;
                case LOOK_AGAIN -> WindowMessage.STATUS_LOOK_AGAIN;
            }, filter.status().equals(Optional.of(status)), () -> set(filter.withStatus(Optional.of(status)))));
        }
        items.add(new SeparatorMenuItem());
        items.add(choice("article-ALL", WindowMessage.ARTICLE_ANY, filter.article().isEmpty(),
                () -> set(filter.withArticle(Optional.empty()))));
        for (Map.Entry<String, String> article : model.articles().entrySet()) {
            RadioMenuItem item = new RadioMenuItem(messages.text(WindowMessage.ARTICLE_ONLY, article.getValue()));
            item.setId("article-" + article.getKey());
            item.setMnemonicParsing(false);
            item.setSelected(filter.article().equals(Optional.of(article.getKey())));
            item.setOnAction(_ -> set(filter.withArticle(Optional.of(article.getKey()))));
            items.add(item);
        }
        getItems().setAll(items);
    }

    private void set(DifferenceFilter filter) {
        model.filterProperty().set(filter);
    }

    private MenuItem choice(String id, WindowMessage wording, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(messages.text(wording));
        item.setId(id);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
