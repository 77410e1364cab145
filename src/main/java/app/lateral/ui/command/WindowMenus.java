package app.lateral.ui.command;

import java.util.EnumMap;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import app.lateral.message.Messages;

/** The menus: all that has a shortcut, in the order of {@link Shortcut}. */
public final class WindowMenus extends MenuBar {
    private final Messages messages;
    private final Map<Shortcut, MenuItem> items = new EnumMap<>(Shortcut.class);
    private final Map<Shortcut.Place, Menu> menus = new EnumMap<>(Shortcut.Place.class);

    /** The menus, with a mark at each shortcut that switches something while that is on. */
    public WindowMenus(Messages messages, WindowActions actions, Map<Shortcut, BooleanProperty> switches) {
        this.messages = messages;
        setId("menus");
        getStyleClass().add("window-menus");
        for (Shortcut shortcut : Shortcut.values()) {
            MenuItem item = item(shortcut, actions, switches);
            items.put(shortcut, item);
            menus.computeIfAbsent(shortcut.place(), this::menu).getItems().add(item);
        }
        getMenus().setAll(menus.values());
    }

    /** What stands for a shortcut. */
    MenuItem item(Shortcut shortcut) {
        return menuItem(shortcut);
    }

    /** The menu of this name. */
    Menu menuOf(Shortcut.Place place) {
        return menus.computeIfAbsent(place, this::menu);
    }

    /** Puts a menu of its own behind what stands for a shortcut. */
    public void addBehind(Shortcut shortcut, Menu added) {
        Menu menu = menuOf(shortcut.place());
        menu.getItems().add(menu.getItems().indexOf(menuItem(shortcut)) + 1, added);
    }

    /** A line above what stands for a shortcut. */
    public void separateBefore(Shortcut... shortcuts) {
        for (Shortcut shortcut : shortcuts) {
            Menu menu = menuOf(shortcut.place());
            menu.getItems().add(menu.getItems().indexOf(menuItem(shortcut)), new SeparatorMenuItem());
        }
    }

    /** Lets these be chosen only where there is something to do it with. */
    public void disableWhile(ReadOnlyBooleanProperty nothing, Shortcut... shortcuts) {
        for (Shortcut shortcut : shortcuts) {
            menuItem(shortcut).disableProperty().bind(nothing);
        }
    }

    private MenuItem menuItem(Shortcut shortcut) {
        MenuItem item = items.get(shortcut);
        if (item == null) {
            throw new IllegalArgumentException("no menu for " + shortcut);
        }
        return item;
    }

    private Menu menu(Shortcut.Place place) {
        Menu menu = new Menu(messages.text(place.title()));
        menu.setId("menu-" + place.name().toLowerCase(java.util.Locale.ROOT));
        return menu;
    }

    private MenuItem item(Shortcut shortcut, WindowActions actions, Map<Shortcut, BooleanProperty> switches) {
        String text = messages.text(shortcut.meaning());
        BooleanProperty on = switches.get(shortcut);
        MenuItem item;
        if (on == null) {
            item = new MenuItem(text);
            item.setOnAction(_ -> actions.run().accept(shortcut));
        } else {
            CheckMenuItem check = new CheckMenuItem(text);
            check.selectedProperty().bindBidirectional(on);
            item = check;
        }
        item.setMnemonicParsing(false);
        shortcut.accelerator().ifPresent(item::setAccelerator);
        return item;
    }
}
