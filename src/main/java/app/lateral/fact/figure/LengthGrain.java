package app.lateral.fact.figure;

import java.math.BigDecimal;

import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Quantity;

/** How long lengths of time are: an article's minutes say nothing of its years. */
enum LengthGrain {
    /** Below an hour. */
    MINUTES(3_600),
    /** Below a day. */
    HOURS(86_400),
    /** Below thirty days. */
    DAYS(2_592_000),
    /** Below a year. */
    MONTHS(31_536_000),
    /** Longer. */
    YEARS(Long.MAX_VALUE);

    private final BigDecimal end;

    LengthGrain(long end) {
        this.end = BigDecimal.valueOf(end);
    }

    /** That of a length; "nineteen months" are months though they last for longer than a year. */
    static LengthGrain of(Quantity length) {
        if (length.written().startsWith("month")) {
            return MONTHS;
        }
        for (LengthGrain grain : values()) {
            if (length.amount().low().compareTo(grain.end) < 0) {
                return grain;
            }
        }
        return YEARS;
    }

    /** Whether it is told without a number: "within minutes", "for hours". */
    static boolean isVague(Mentioned<Quantity> length) {
        return length.mention().amount().isRange()
                && length.words().equals(length.mention().written());
    }

    /** Whether its article tells no other length of its grain by a number. */
    static boolean isOnlyOne(Mentioned<Quantity> length) {
        LengthGrain grain = of(length.mention());
        return !isVague(length) && length.article().mentions(Quantity.class).stream()
                .filter(other -> other.kind() == Quantity.Kind.DURATION && of(other) == grain)
                .map(other -> new Mentioned<>(length.article(), length.place(), other))
                .allMatch(other -> isVague(other)
                        || FigureRule.sameNumbers(other.mention(), length.mention()));
    }
}
