package app.lateral.mention;

/**
 * A distance from another moment: "the day before", "last month", "two years later".
 *
 * @param anchor from where it counts
 * @param count how many units, below 0 for the past
 * @param unit the unit
 * @param extent which part of that unit is meant
 */
record Shift(Anchor anchor, int count, Unit unit, Extent extent) {

    /** From where a distance counts. */
    enum Anchor {
        /** The day of writing: "yesterday". */
        WRITING,
        /** The day told before: "the day before". */
        TOLD,
        /** Something that happened, on a day that is not told: "five days after the attack". */
        EVENT
    }

    /** The units of the calendar. */
    enum Unit {
        DAY("D"), WEEK("W"), WEEKEND("WE"), MONTH("M"), QUARTER("Q"), YEAR("Y"), DECADE("0Y");

        private final String designator;

        Unit(String designator) {
            this.designator = designator;
        }

        /** Its letter in a duration of ISO 8601, which has none for weekends and quarters. */
        String designator() {
            return designator;
        }
    }

    /** What part of the time is meant. */
    enum Extent {
        /** The unit that is so far away: "last month". */
        THAT,
        /** All from the anchor to there: "in the past three years". */
        ALL,
        /** Some time: "years later", "recently". */
        VAGUE
    }

    /** So many units from the time of writing: "last month". */
    static Shift writing(int count, Unit unit) {
        return new Shift(Anchor.WRITING, count, unit, Extent.THAT);
    }

    /** So many units from the day told before: "the day before". */
    static Shift told(int count, Unit unit) {
        return new Shift(Anchor.TOLD, count, unit, Extent.THAT);
    }
}
