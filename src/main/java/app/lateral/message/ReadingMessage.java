package app.lateral.message;

/** What the window says around the articles side by side. */
public enum ReadingMessage implements Message {
    // the head of an article
    DATE_AND_WORDS, MOVE_LEFT, MOVE_RIGHT, REMOVE, WORDS,

    // the menu of a text
    COPY, SELECT_ALL,

    // what matches the chosen sentence
    CHOOSE_A_SENTENCE, MATCH, MATCHES, MORE_MATCHES, NO_MATCH, PLACE;

    @Override
    public String bundle() {
        return "app.lateral.message.reading";
    }
}
