package app.lateral.mention.moment;

import org.jspecify.annotations.Nullable;

/** The names of the units in which distances on the calendar are told. */
final class ShiftUnits {
    private ShiftUnits() {
    }

    /** The unit that a word names in the singular or the plural, or null. */
    static Shift.@Nullable Unit unit(String word) {
        return switch (word) {
            case "day", "days" -> Shift.Unit.DAY;
            case "week", "weeks" -> Shift.Unit.WEEK;
            case "weekend", "weekends" -> Shift.Unit.WEEKEND;
            case "month", "months" -> Shift.Unit.MONTH;
            case "quarter", "quarters" -> Shift.Unit.QUARTER;
            case "year", "years" -> Shift.Unit.YEAR;
            case "decade", "decades" -> Shift.Unit.DECADE;
            default -> null;
        };
    }

    /** How many days a word counts by beside the named units: a fortnight has two weeks. */
    static boolean isFortnight(String word) {
        return word.equals("fortnight") || word.equals("fortnights");
    }
}
