package app.lateral.compare;

/** What an article has on a fact. */
public enum Coverage {
    /** It has a reading of it. */
    STATED,
    /** It reports it, without a reading that could be compared: with its words, or in a matching passage. */
    REPORTED,
    /** Nothing, as far as can be told. */
    SILENT
}
