package app.lateral.mention.moment;

/**
 * A distance from another moment: "the day before", "last month", "two years later".
 *
 * @param anchor from where it counts
 * @param count how many units, below 0 for the past
 * @param unit the unit
 * @param extent which part of that unit is meant
 */
public record Shift(Anchor anchor, int count, Unit unit, Extent extent) {

    /** From where a distance counts. */
    public enum Anchor {
        /** The day of writing: "yesterday". */
        WRITING,
        /** The day told before: "the day before". */
        TOLD,
        /** Something that happened, on a day that is not told: "five days after the attack". */
        EVENT
    }

    /** The units of the calendar. */
    public enum Unit {
        /** From midnight to midnight. */
        DAY("D"),
        /** From Monday to Sunday. */
        WEEK("W"),
        /** Saturday and Sunday. */
        WEEKEND("WE"),
        /** A month of the calendar. */
        MONTH("M"),
        /** Three months, the first of them January, April, July or October. */
        QUARTER("Q"),
        /** A year of the calendar. */
        YEAR("Y"),
        /** Ten years, the first of them divisible by ten. */
        DECADE("0Y");

        private final String designator;

        Unit(String designator) {
            this.designator = designator;
        }

        /** Its letter in a duration of ISO 8601, which has none for weekends and quarters. */
        public String designator() {
            return designator;
        }
    }

    /** What part of the time is meant. */
    public enum Extent {
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
