package app.lateral.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Places the moments of one article on the calendar, in the order in which they stand. The day of writing is the day of
 * publication, or, where the article itself names a weekday with its date that lies elsewhere, that day; weekdays are
 * the last before it, or the next after it where the sentence speaks of what is to come. "The day before" counts from
 * the day told before.
 */
final class MomentResolver {
    private static final int NEAR_DAYS = 14;
    /** How the value of a weekday begins; its number follows. */
    private static final String WEEKDAY = "XXXX-WXX-";

    private final @Nullable LocalDate writing;
    private @Nullable LocalDate told;
    private int toldWeekday;
    private int toldYear;

    /**
     * Begins an article.
     *
     * @param published the day of publication, where it is known
     * @param moments all its moments as written, in order
     */
    MomentResolver(@Nullable LocalDate published, List<WrittenMoment> moments) {
        writing = writing(published, moments);
    }

    /** Whether the sentence speaks of what is to come. */
    enum Tense {
        PAST, FUTURE
    }

    private static @Nullable LocalDate writing(@Nullable LocalDate published, List<WrittenMoment> moments) {
        LocalDate named = null;
        for (WrittenMoment moment : moments) {
            CalendarDay day = moment.day();
            if (named == null && day.isDate() && day.weekday() > 0) {
                named = day.year() > 0 ? date(day, day.year()) : withWeekday(day, published, latestYear(moments));
            }
        }
        if (named == null || (published != null && near(named, published))) {
            return published;
        }
        return named;
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR_DAYS;
    }

    /** The latest year that the article names, or 0. */
    private static int latestYear(List<WrittenMoment> moments) {
        return moments.stream().mapToInt(moment -> Math.max(moment.day().year(), moment.day().lastYear())).max()
                .orElse(0);
    }

    /** The year in which the date falls on its weekday: the last before publication, or the first that fits. */
    private static @Nullable LocalDate withWeekday(CalendarDay day, @Nullable LocalDate published, int latestYear) {
        if (published == null && latestYear == 0) {
            return null;
        }
        int first = published == null ? latestYear : published.getYear();
        int direction = published == null ? 1 : -1;
        for (int i = 0; i < 12; i++) {
            LocalDate date = date(day, first + i * direction);
            boolean before = published == null || (date != null && !date.isAfter(published.plusMonths(6)));
            if (date != null && before && date.getDayOfWeek().getValue() == day.weekday()) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(CalendarDay day, int year) {
        return YearMonth.of(year, day.month()).isValidDay(day.day())
                ? LocalDate.of(year, day.month(), day.day())
                : null;
    }

    private record Stretch(@Nullable LocalDate from, @Nullable LocalDate until, String value) {
        static Stretch unknown(String value) {
            return new Stretch(null, null, value);
        }
    }

    /** The moment with its value and its place on the calendar. */
    Moment resolve(Tokens tokens, WrittenMoment written, Tense tense) {
        Stretch stretch = stretch(written, tense);
        remember(written, stretch);
        ClockTime clock = written.clock();
        LocalDateTime from = stretch.from() == null ? null : stretch.from().atStartOfDay();
        LocalDateTime until = stretch.until() == null ? null : stretch.until().atStartOfDay();
        String value = stretch.value();
        if (clock != null) {
            value += clock.isExact() ? "T%02d:%02d".formatted(clock.hour(), clock.minute()) : "T" + clock.part();
            until = from == null ? null : from.plusMinutes(lastMinute(clock));
            from = from == null ? null : from.plusMinutes(firstMinute(clock));
        }
        return new Moment(tokens.range(written.from(), written.until()), tokens.sentence(), written.kind(), value,
                weekday(written, stretch), from,
                until);
    }

    /** The day of the week that is said, or that a single day of the calendar is. */
    private static int weekday(WrittenMoment written, Stretch stretch) {
        if (written.day().weekday() > 0) {
            return written.day().weekday();
        }
        if (stretch.value().startsWith(WEEKDAY)) {
            return stretch.value().charAt(WEEKDAY.length()) - '0';
        }
        LocalDate from = stretch.from();
        // a time of the day alone stands on whatever day was told before
        boolean single = from != null && !stretch.value().isEmpty() && from.plusDays(1).equals(stretch.until());
        return single && from != null ? from.getDayOfWeek().getValue() : 0;
    }

    private static int firstMinute(ClockTime clock) {
        return switch (clock.part()) {
            case "MO" -> 4 * 60;
            case "AF" -> 12 * 60;
            case "EV" -> 18 * 60;
            case "NI" -> 20 * 60;
            default -> clock.hour() * 60 + clock.minute();
        };
    }

    private static int lastMinute(ClockTime clock) {
        return switch (clock.part()) {
            case "MO" -> 12 * 60;
            case "AF" -> 18 * 60;
            case "EV" -> 24 * 60;
            case "NI" -> 28 * 60;
            default -> clock.hour() * 60 + clock.minute() + 1;
        };
    }

    private void remember(WrittenMoment written, Stretch stretch) {
        if (written.day().year() > 0) {
            toldYear = written.day().year();
        }
        boolean single = stretch.from() != null && stretch.until() != null
                && stretch.from().plusDays(1).equals(stretch.until());
        if (single) {
            told = stretch.from();
            toldWeekday = told == null ? 0 : told.getDayOfWeek().getValue();
        } else if (written.day().weekday() > 0) {
            told = null;
            toldWeekday = written.day().weekday();
        } else if (stretch.value().startsWith(WEEKDAY)) {
            told = null;
            toldWeekday = stretch.value().charAt(WEEKDAY.length()) - '0';
        } else if (written.day().isDate()) {
            told = null;
            toldWeekday = 0;
        }
    }

    private Stretch stretch(WrittenMoment written, Tense tense) {
        Shift shift = written.shift();
        CalendarDay day = written.day();
        if (shift != null && shift.extent() != Shift.Extent.NAMED) {
            return shifted(shift);
        }
        if (day.isDate()) {
            return dated(day, tense);
        }
        if (day.weekday() > 0) {
            return weekday(day.weekday(), shift, tense);
        }
        if (day.month() > 0 || !day.season().isEmpty()) {
            return month(day, shift, tense);
        }
        if (day.year() > 0) {
            return years(day);
        }
        // a time without a day is of the day told before
        LocalDate lastTold = told;
        return lastTold == null ? Stretch.unknown("") : new Stretch(lastTold, lastTold.plusDays(1), "");
    }

    private Stretch dated(CalendarDay day, Tense tense) {
        String year = day.year() > 0 ? "%04d".formatted(day.year()) : "XXXX";
        String value = "%s-%02d-%02d".formatted(year, day.month(), day.day());
        int last = day.lastDay() > 0 ? day.lastDay() : day.day();
        if (day.lastDay() > 0) {
            value += "/%s-%02d-%02d".formatted(year, day.month(), day.lastDay());
        }
        LocalDate from = day.year() > 0 ? date(day, day.year()) : nearest(day, tense);
        if (from == null || !YearMonth.from(from).isValidDay(last)) {
            return Stretch.unknown(value);
        }
        return new Stretch(from, from.withDayOfMonth(last).plusDays(1), value);
    }

    /** The day of that date which fits best: on its weekday, or the last before the day of writing. */
    private @Nullable LocalDate nearest(CalendarDay day, Tense tense) {
        LocalDate anchor = writing;
        if (anchor == null) {
            return null;
        }
        if (day.weekday() > 0) {
            LocalDate fitting = withWeekday(day, anchor, 0);
            if (fitting != null) {
                return fitting;
            }
        }
        LocalDate same = date(day, anchor.getYear());
        LocalDate other = date(day, anchor.getYear() + (tense == Tense.FUTURE ? 1 : -1));
        boolean fits = same != null && (tense == Tense.FUTURE
                ? !same.isBefore(anchor.minusDays(NEAR_DAYS))
                : !same.isAfter(anchor.plusDays(NEAR_DAYS)));
        return fits ? same : other;
    }

    private Stretch weekday(int weekday, @Nullable Shift shift, Tense tense) {
        String value = "XXXX-WXX-" + weekday;
        LocalDate anchor = writing;
        if (anchor == null) {
            return Stretch.unknown(value);
        }
        var name = DayOfWeek.of(weekday);
        int direction = shift == null ? 0 : shift.count();
        LocalDate date = direction > 0
                ? anchor.with(TemporalAdjusters.next(name))
                : direction < 0
                        ? anchor.with(TemporalAdjusters.previous(name))
                        : tense == Tense.FUTURE
                                ? anchor.with(TemporalAdjusters.nextOrSame(name))
                                : anchor.with(TemporalAdjusters.previousOrSame(name));
        return new Stretch(date, date.plusDays(1), value);
    }

    private Stretch month(CalendarDay day, @Nullable Shift shift, Tense tense) {
        boolean seasonal = day.month() == 0;
        int month = seasonal ? seasonStart(day.season()) : day.month();
        int length = seasonal ? 3 : 1;
        String suffix = seasonal ? "-" + day.season() : "-%02d".formatted(month);
        if (day.year() > 0) {
            LocalDate from = LocalDate.of(day.year(), month, 1);
            return new Stretch(from, from.plusMonths(length), "%04d".formatted(day.year()) + suffix);
        }
        LocalDate anchor = writing;
        if (anchor == null) {
            return Stretch.unknown("XXXX" + suffix);
        }
        int direction = shift == null ? 0 : shift.count();
        int year = anchor.getYear();
        boolean later = month > anchor.getMonthValue();
        boolean earlier = month < anchor.getMonthValue();
        if (direction > 0 || (direction == 0 && shift == null && tense == Tense.FUTURE)) {
            year += earlier || (direction > 0 && !later) ? 1 : 0;
        } else if (direction < 0 || shift == null) {
            year -= later || (direction < 0 && !earlier) ? 1 : 0;
        }
        LocalDate from = LocalDate.of(year, month, 1);
        return new Stretch(from, from.plusMonths(length), "XXXX" + suffix);
    }

    private static int seasonStart(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private static Stretch years(CalendarDay day) {
        int last = Math.max(day.year(), day.lastYear());
        int length = last - day.year();
        String value = length == 0
                ? "%04d".formatted(day.year())
                : length == 9 && day.year() % 10 == 0
                        ? "%03dX".formatted(day.year() / 10)
                        : length == 99 && day.year() % 100 == 0
                                ? "%02dXX".formatted(day.year() / 100)
                                : "%04d/%04d".formatted(day.year(), last);
        return new Stretch(LocalDate.of(day.year(), 1, 1), LocalDate.of(last + 1, 1, 1), value);
    }

    private Stretch shifted(Shift shift) {
        LocalDate anchor = shift.anchor() == Shift.Anchor.WRITING ? writing : told;
        boolean dayOnly = shift.unit() == Shift.Unit.DAY && shift.extent() == Shift.Extent.THAT;
        if (anchor == null && shift.anchor() == Shift.Anchor.TOLD && toldWeekday > 0 && dayOnly) {
            return Stretch.unknown("XXXX-WXX-" + (Math.floorMod(toldWeekday - 1 + shift.count(), 7) + 1));
        }
        boolean years = shift.unit() == Shift.Unit.YEAR && shift.anchor() == Shift.Anchor.TOLD
                && shift.extent() == Shift.Extent.THAT;
        if (years && toldYear > 0) {
            return years(CalendarDay.ofYear(Math.clamp(toldYear + (long) shift.count(), 1, 9998)));
        }
        if (anchor == null || shift.extent() == Shift.Extent.VAGUE) {
            return Stretch.unknown(distance(shift));
        }
        LocalDate there = move(anchor, shift);
        if (shift.extent() == Shift.Extent.ALL) {
            LocalDate from = there.isBefore(anchor) ? there : anchor;
            LocalDate until = there.isBefore(anchor) ? anchor : there;
            return new Stretch(from, until.plusDays(1), from + "/" + until);
        }
        return whole(there, shift.unit());
    }

    private static LocalDate move(LocalDate anchor, Shift shift) {
        return switch (shift.unit()) {
            case DAY -> anchor.plusDays(shift.count());
            case WEEK -> anchor.plusWeeks(shift.count());
            case MONTH -> anchor.plusMonths(shift.count());
            case YEAR -> anchor.plusYears(Math.clamp(shift.count(), -9000, 7000));
            case DECADE -> anchor.plusYears(Math.clamp(10L * shift.count(), -9000, 7000));
        };
    }

    private static Stretch whole(LocalDate there, Shift.Unit unit) {
        return switch (unit) {
            case DAY -> new Stretch(there, there.plusDays(1), there.toString());
            case WEEK -> {
                LocalDate monday = there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Stretch(monday, monday.plusWeeks(1), monday + "/" + monday.plusDays(6));
            }
            case MONTH -> {
                LocalDate first = there.withDayOfMonth(1);
                yield new Stretch(first, first.plusMonths(1), YearMonth.from(there).toString());
            }
            case YEAR -> years(CalendarDay.ofYear(there.getYear()));
            case DECADE -> years(CalendarDay.ofYears(there.getYear() / 10 * 10, there.getYear() / 10 * 10 + 9));
        };
    }

    private static String distance(Shift shift) {
        return "XXXX-XX-XX" + (shift.count() < 0 ? "-P" : "+P") + Math.abs(shift.count()) + shift.unit().designator();
    }
}
