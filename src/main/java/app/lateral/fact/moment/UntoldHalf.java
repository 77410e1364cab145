package app.lateral.fact.moment;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Moment;

/** A time by the clock that does not tell its half of the day: "half past six" is 6:30 p.m. as well as 6:30 a.m. */
final class UntoldHalf {
    private static final Pattern UNTOLD = Pattern
            .compile("[\\p{L}\\d ]+ (?:past|to|after) \\p{L}+|\\p{L}+ o['’]clock|(?:[1-9]|1[0-2])[:.]\\d{2}");
    private static final Pattern VALUE = Pattern.compile("([^T]*)T(\\d{2}):(\\d{2})");
    private static final int HALF_DAY = 12;

    private UntoldHalf() {
    }

    /** Whether two times of one day are the same but for the half of the day, which one of them does not tell. */
    static boolean explains(Mentioned<Moment> one, Mentioned<Moment> other) {
        Matcher value = VALUE.matcher(one.mention().value());
        Matcher otherValue = VALUE.matcher(other.mention().value());
        return value.matches() && otherValue.matches() && (isUntold(one) || isUntold(other))
                && value.group(1).equals(otherValue.group(1)) && value.group(3).equals(otherValue.group(3))
                && Math.abs(Integer.parseInt(value.group(2)) - Integer.parseInt(otherValue.group(2))) == HALF_DAY;
    }

    private static boolean isUntold(Mentioned<Moment> time) {
        return UNTOLD.matcher(time.words().toLowerCase(Locale.ROOT)).matches();
    }
}
