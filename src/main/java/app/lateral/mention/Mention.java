package app.lateral.mention;

import app.lateral.text.TextRange;

/** Something that a sentence mentions, with its value and the exact words that say it. */
public sealed interface Mention permits Quantity, Moment, Name, Quote {
    /** The words that say it, in the article's text. */
    TextRange range();

    /** The index of the sentence in which it begins. */
    int sentence();
}
