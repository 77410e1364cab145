package app.lateral.fact;

/** What sort of thing a fact is. */
public enum FactKind {
    /** A physical quantity other than time. */
    QUANTITY(Family.FIGURE),
    /** A sum of money. */
    MONEY(Family.FIGURE),
    /** A share in hundred. */
    PERCENT(Family.FIGURE),
    /** How many. */
    COUNT(Family.FIGURE),
    /** How old. */
    AGE(Family.FIGURE),
    /** Which in an order. */
    ORDINAL(Family.FIGURE),
    /** A day, month or year. */
    DATE(Family.MOMENT),
    /** A time of the day. */
    TIME(Family.MOMENT),
    /** A length of time. */
    DURATION(Family.MOMENT),
    /** The name of a person, organisation or thing. */
    NAME(Family.NAME),
    /** Where something is or happened. */
    PLACE(Family.NAME),
    /** A person's title or role. */
    TITLE(Family.NAME),
    /** The words of an utterance. */
    QUOTE(Family.QUOTE),
    /** Who said or claims something. */
    ATTRIBUTION(Family.STATEMENT),
    /** What happened, who did what. */
    STATEMENT(Family.STATEMENT),
    /** How certain something is said to be. */
    MODALITY(Family.STATEMENT);

    private final Family family;

    FactKind(Family family) {
        this.family = family;
    }

    /** The family under which it is marked and counted. */
    public Family family() {
        return family;
    }

    /** Kinds that a reader sees as one: one mark, one colour, one count. */
    public enum Family {
        /** Numbers: how many, how much, how old, which in an order. */
        FIGURE,
        /** Days, times and lengths of time. */
        MOMENT,
        /** Names, places and titles. */
        NAME,
        /** Words in quotation marks. */
        QUOTE,
        /** What happened, who says so, how surely. */
        STATEMENT
    }
}
