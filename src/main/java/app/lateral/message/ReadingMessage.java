package app.lateral.message;

/** What the window says around the articles side by side. */
public enum ReadingMessage implements Message {
    // the head of an article
    DATE_AND_WORDS, MOVE_LEFT, MOVE_RIGHT, REMOVE, WORDS, ALONE, BESIDE_OTHERS, HIDE, MORE, WIDER, NARROWER,
    SHARE_WIDTH,
    FOUND_HERE,

    // articles that are hidden, text of the page
    HIDDEN, SHOW, SHOW_ALL, PAGE_TEXT, FOLD_PAGE_TEXT, SHOW_PAGE_TEXT,

    // finding
    FIND, FIND_NEXT, FIND_PREVIOUS, FIND_CLOSE, FIND_NOTHING, FIND_COUNT,

    // the menu of a text
    COPY, COPY_WITH_SOURCE, QUOTE_WITH_SOURCE, PARAGRAPHS, SELECT_ALL,

    // what matches the chosen sentence
    CHOOSE_A_SENTENCE, MATCH, MATCHES, MORE_MATCHES, NO_MATCH, NOT_IN, REASONS, PLACE, CUT_LINK_FROM,

    // what the user knows better
    CHOSEN_WORDS, CHOOSE_MORE_WORDS, CHOOSE_NO_WORDS, ADDED_KIND, ADDED_TOPIC, ADD_DIFFERENCE, DRAW_LINK,
    DRAW_LINK_EXPLAINED, TAKE_FOR_PAGE_TEXT, TAKE_FOR_TEXT, REPLACE, KEY_CHOOSE_SENTENCE, KEY_ADD_DIFFERENCE,
    KEY_REMOVE_DIFFERENCE,
    KEY_DRAW_LINK, KEY_CUT_LINK, KEY_TOGGLE_PART;

    @Override
    public String bundle() {
        return "app.lateral.message.reading";
    }
}
