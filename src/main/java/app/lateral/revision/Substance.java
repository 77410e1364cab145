package app.lateral.revision;

/** What of an article a reader would call its substance, beyond wording. */
public enum Substance {
    /** Numbers and measures. */
    FIGURE,
    /** Days and times. */
    MOMENT,
    /** Names of people, places and organisations. */
    NAME,
    /** Words of speakers. */
    QUOTE
}
