package app.lateral.fact;

import java.time.LocalDate;
import java.util.List;

import app.lateral.mention.Quantity;

/** Tells a figure that a later article moved from a contradiction. */
final class Update {
    private Update() {
    }

    /**
     * Whether counts, sums or shares differ only between articles of different days: such figures grow as an event
     * unfolds, a distance does not.
     */
    static boolean isUpdate(List<Mentioned<Quantity>> mentions) {
        for (Mentioned<Quantity> one : mentions) {
            for (Mentioned<Quantity> other : mentions) {
                if (!FigureRule.judge(one, other).agrees()
                        && !(moves(one.mention()) && areOfDifferentDays(one, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean moves(Quantity quantity) {
        return switch (quantity.kind()) {
            case COUNT, MONEY, PERCENT -> true;
            case MEASURE, DURATION, AGE, ORDINAL -> false;
        };
    }

    private static boolean areOfDifferentDays(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        LocalDate day = one.article().article().published();
        LocalDate otherDay = other.article().article().published();
        return day != null && otherDay != null && !day.equals(otherDay);
    }
}
