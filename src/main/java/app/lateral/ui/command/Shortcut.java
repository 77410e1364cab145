package app.lateral.ui.command;

import java.util.List;
import java.util.Optional;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.lateral.message.FindingMessage;
import app.lateral.message.Message;
import app.lateral.message.ReadingMessage;
import app.lateral.message.WindowMessage;

import static java.util.stream.Collectors.joining;

/** What can be done with one key wherever the focus is, in the order of the menus. */
public enum Shortcut {
    /** Add articles. */
    ADD(Place.FILE, WindowMessage.KEY_ADD, "Shortcut+O"),
    /** Add a text that was copied from another program. */
    PASTE(Place.FILE, WindowMessage.KEY_PASTE, "Shortcut+V"),
    /** Add a page from the web. */
    ADD_ADDRESS(Place.FILE, WindowMessage.KEY_ADD_ADDRESS, "Shortcut+Shift+A"),
    /** Add all articles of a folder. */
    ADD_FOLDER(Place.FILE, WindowMessage.KEY_ADD_FOLDER, "Shortcut+Shift+D"),
    /** Open a story file. */
    OPEN_STORY(Place.FILE, FindingMessage.KEY_OPEN_STORY, "Shortcut+Shift+O"),
    /** Save the story. */
    SAVE(Place.FILE, FindingMessage.KEY_SAVE, "Shortcut+S"),
    /** Save the story in another file. */
    SAVE_AS(Place.FILE, FindingMessage.KEY_SAVE_AS, "Shortcut+Shift+S"),
    /** Write a report. */
    EXPORT(Place.FILE, FindingMessage.KEY_EXPORT, "Shortcut+E"),
    /** Compare the articles again. */
    COMPARE_AGAIN(Place.FILE, WindowMessage.KEY_COMPARE_AGAIN, "F5"),
    /** Change what the program remembers of the user's likes. */
    PREFERENCES(Place.FILE, WindowMessage.KEY_PREFERENCES, "Shortcut+Comma"),
    /** Close the window. */
    QUIT(Place.FILE, WindowMessage.KEY_QUIT, "Shortcut+Q"),
    /** Take back what was decided last. */
    UNDO(Place.EDIT, FindingMessage.KEY_UNDO, "Shortcut+Z"),
    /** Decide again what was taken back. */
    REDO(Place.EDIT, FindingMessage.KEY_REDO, "Shortcut+Shift+Z", "Shortcut+Y"),
    /** Choose the words of the sentence in focus. */
    CHOOSE_SENTENCE(Place.EDIT, ReadingMessage.KEY_CHOOSE_SENTENCE, "W"),
    /** Make the words chosen in several articles a difference. */
    ADD_DIFFERENCE(Place.EDIT, ReadingMessage.KEY_ADD_DIFFERENCE, "A"),
    /** Take a difference away that was added. */
    REMOVE_DIFFERENCE(Place.EDIT, ReadingMessage.KEY_REMOVE_DIFFERENCE, "Delete"),
    /** Link the two passages chosen. */
    DRAW_LINK(Place.EDIT, ReadingMessage.KEY_DRAW_LINK, "L"),
    /** Cut the link of the chosen sentence to its surest match. */
    CUT_LINK(Place.EDIT, ReadingMessage.KEY_CUT_LINK, "K"),
    /** Take the chosen paragraph for page text, or for text of the article. */
    TOGGLE_PART(Place.EDIT, ReadingMessage.KEY_TOGGLE_PART, "Shortcut+Shift+U"),
    /** Find words in all articles. */
    FIND(Place.EDIT, WindowMessage.KEY_FIND, "Shortcut+F"),
    /** To the next place where they are found. */
    FIND_NEXT(Place.EDIT, WindowMessage.KEY_FIND_NEXT, "F3", "Shortcut+G"),
    /** To the place before. */
    FIND_PREVIOUS(Place.EDIT, WindowMessage.KEY_FIND_PREVIOUS, "Shift+F3", "Shortcut+Shift+G"),
    /** Show the articles side by side. */
    SHOW_READ(Place.VIEW, WindowMessage.KEY_SHOW_READ, "Shortcut+1"),
    /** Show the passages in rows. */
    SHOW_SYNOPSIS(Place.VIEW, WindowMessage.KEY_SHOW_SYNOPSIS, "Shortcut+2"),
    /** Show the facts by source. */
    SHOW_FACTS(Place.VIEW, WindowMessage.KEY_SHOW_FACTS, "Shortcut+3"),
    /** Show who shares how much with whom. */
    SHOW_REUSE(Place.VIEW, WindowMessage.KEY_SHOW_REUSE, "Shortcut+4"),
    /** Show two versions of one article. */
    SHOW_REVISIONS(Place.VIEW, WindowMessage.KEY_SHOW_REVISIONS, "Shortcut+5"),
    /** Larger text. */
    LARGER(Place.VIEW, WindowMessage.KEY_LARGER, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
    /** Smaller text. */
    SMALLER(Place.VIEW, WindowMessage.KEY_SMALLER, "Shortcut+Minus", "Shortcut+Subtract"),
    /** Text of the usual size. */
    USUAL_SIZE(Place.VIEW, WindowMessage.KEY_USUAL_SIZE, "Shortcut+0", "Shortcut+Numpad 0"),
    /** Keep passages level while scrolling, or do not. */
    KEEP_LEVEL(Place.VIEW, WindowMessage.KEY_KEEP_LEVEL, "Shortcut+L"),
    /** Show the text of the pages around the articles, or fold it. */
    PAGE_TEXT(Place.VIEW, WindowMessage.KEY_PAGE_TEXT, "Shortcut+U"),
    /** Show all articles that are hidden. */
    SHOW_ALL(Place.VIEW, WindowMessage.KEY_SHOW_ALL, "Shortcut+H"),
    /** Change between light and dark. */
    THEME(Place.VIEW, WindowMessage.KEY_THEME, "Shortcut+D"),
    /** Choose the next difference. */
    NEXT(Place.GO, WindowMessage.KEY_NEXT, "N", "F8"),
    /** Choose the previous difference. */
    PREVIOUS(Place.GO, WindowMessage.KEY_PREVIOUS, "P", "Shift+F8"),
    /** Choose no difference. */
    CLEAR(Place.GO, WindowMessage.KEY_CLEAR, "Esc"),
    /** Choose the next sentence of the article and show what matches it. */
    NEXT_SENTENCE(Place.GO, WindowMessage.KEY_NEXT_SENTENCE, "S", "F9"),
    /** Choose the sentence before. */
    PREVIOUS_SENTENCE(Place.GO, WindowMessage.KEY_PREVIOUS_SENTENCE, "Shift+S", "Shift+F9"),
    /** Go to the match in the next article to the right. */
    NEXT_MATCH(Place.GO, WindowMessage.KEY_NEXT_MATCH, "M", "F4"),
    /** Go to the match in the next article to the left. */
    PREVIOUS_MATCH(Place.GO, WindowMessage.KEY_PREVIOUS_MATCH, "Shift+M", "Shift+F4"),
    /** The first source that speaks is right. */
    FIRST_RIGHT(Place.FINDING, FindingMessage.KEY_FIRST_RIGHT, "1"),
    /** The second source that speaks is right. */
    SECOND_RIGHT(Place.FINDING, FindingMessage.KEY_SECOND_RIGHT, "2"),
    /** The third source that speaks is right. */
    THIRD_RIGHT(Place.FINDING, FindingMessage.KEY_THIRD_RIGHT, "3"),
    /** The fourth source that speaks is right. */
    FOURTH_RIGHT(Place.FINDING, FindingMessage.KEY_FOURTH_RIGHT, "4"),
    /** The fifth source that speaks is right. */
    FIFTH_RIGHT(Place.FINDING, FindingMessage.KEY_FIFTH_RIGHT, "5"),
    /** All can stand. */
    BOTH_RIGHT(Place.FINDING, FindingMessage.KEY_BOTH_RIGHT, "B"),
    /** None can stand. */
    NONE_RIGHT(Place.FINDING, FindingMessage.KEY_NONE_RIGHT, "X"),
    /** It cannot be told. */
    CANNOT_TELL(Place.FINDING, FindingMessage.KEY_CANNOT_TELL, "C"),
    /** It is none. */
    NOT_A_DIFFERENCE(Place.FINDING, FindingMessage.KEY_NOT_A_DIFFERENCE, "D"),
    /** It is to be decided again. */
    REOPEN(Place.FINDING, FindingMessage.KEY_REOPEN, "O"),
    /** Write a note. */
    NOTE(Place.FINDING, FindingMessage.KEY_NOTE, "F7"),
    /** Move the focus to the next part of the window. */
    NEXT_PART(Place.GO, WindowMessage.KEY_NEXT_PART, "F6"),
    /** Show what the keys do. */
    KEYS(Place.HELP, WindowMessage.KEY_KEYS, "F1", "?");

    private final Place place;
    /** An enum's constant, as every message is. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Message meaning;
    /** As {@link KeyCombination} names them, or a sign that lies on another key on every keyboard: this list never changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    Shortcut(Place place, Message meaning, String... keys) {
        this.place = place;
        this.meaning = meaning;
        this.keys = List.of(keys);
    }

    /** The menus of the window. */
    public enum Place {
        /** Stories and articles. */
        FILE(WindowMessage.MENU_FILE),
        /** Changing and finding. */
        EDIT(WindowMessage.MENU_EDIT),
        /** How it is shown. */
        VIEW(WindowMessage.MENU_VIEW),
        /** What the user holds of a difference. */
        FINDING(FindingMessage.MENU_FINDING),
        /** From one place to another. */
        GO(WindowMessage.MENU_GO),
        /** What one needs to know. */
        HELP(WindowMessage.MENU_HELP);

        /** An enum's constant, as every message is. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final Message title;

        Place(Message title) {
            this.title = title;
        }

        /** The menu's name. */
        public Message title() {
            return title;
        }
    }

    /** The menu in which it stands. */
    public Place place() {
        return place;
    }

    /** What it does, in words. */
    public Message meaning() {
        return meaning;
    }

    /** Its keys as a person reads them: "N or F8"; of keys that differ in their place on the keyboard alone the first. */
    public String keys(String or) {
        return keys.stream().limit(this == LARGER || this == SMALLER || this == USUAL_SIZE ? 1 : 2)
                .map(key -> isSign(key) ? key : KeyCombination.valueOf(key).getDisplayText()).collect(joining(or));
    }

    /** The key that a menu shows; empty where there are but letters and signs, which would be typed into a field. */
    public Optional<KeyCombination> accelerator() {
        return keys.stream().filter(key -> key.length() > 1 && !key.equals("Esc")).findFirst()
                .map(KeyCombination::valueOf);
    }

    /** Whether this key was pressed, or this sign typed, for it. */
    public boolean matches(KeyEvent event) {
        // a sign is typed with Control too, as in Ctrl+2; with Alt besides it is one of those that AltGr gives
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? (!event.isShortcutDown() || event.isAltDown())
                        && keys.stream().anyMatch(key -> isSign(key) && key.equals(event.getCharacter()))
                : keys.stream().anyMatch(key -> !isSign(key) && KeyCombination.valueOf(key).match(event));
    }

    private static boolean isSign(String key) {
        return key.length() == 1 && !Character.isLetter(key.charAt(0));
    }
}
