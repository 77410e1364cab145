package app.lateral.text;

/** What a paragraph is to its article. */
public enum Part {
    /** The title, or a heading inside the text. */
    HEADLINE,
    /** The report itself: all that is compared. */
    BODY,
    /** Text of the page around the article (navigation, adverts, disclaimers): shown dimmed, never compared. */
    FURNITURE
}
