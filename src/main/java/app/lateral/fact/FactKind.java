package app.lateral.fact;

/** What sort of thing a fact is. */
public enum FactKind {
    /** A physical quantity other than time. */
    QUANTITY,
    /** A sum of money. */
    MONEY,
    /** A share in hundred. */
    PERCENT,
    /** How many. */
    COUNT,
    /** How old. */
    AGE,
    /** Which in an order. */
    ORDINAL,
    /** A day, month or year. */
    DATE,
    /** A time of the day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** The name of a person, organisation or thing. */
    NAME,
    /** Where something is or happened. */
    PLACE,
    /** A person's title or role. */
    TITLE,
    /** The words of an utterance. */
    QUOTE,
    /** Who said or claims something. */
    ATTRIBUTION,
    /** What happened, who did what. */
    STATEMENT,
    /** How certain something is said to be. */
    MODALITY
}
