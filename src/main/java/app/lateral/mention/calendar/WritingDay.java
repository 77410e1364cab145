package app.lateral.mention.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.mention.moment.CalendarDay;
import app.lateral.mention.moment.TimeExpression;
import app.lateral.mention.moment.WrittenMoment;
import app.lateral.mention.token.Tense;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of writing: that of publication, or, where the article itself names a weekday with its date that lies
 * elsewhere, that day.
 */
final class WritingDay {
    static final int NEAR_DAYS = 14;
    private static final int MOST_YEARS = 12;
    /** Hardly an article that somebody compares today was written before the web. */
    private static final int FIRST_YEAR_OF_PAGES = 1995;
    /** The headline and the lead. */
    private static final int LEAD_SENTENCES = 3;

    private WritingDay() {
    }

    /** The day of writing of an article, or null where nothing tells it. */
    static @Nullable LocalDate of(@Nullable LocalDate published, List<WrittenMoment> moments) {
        List<CalendarDay> days = moments.stream().flatMap(moment -> days(moment.time())).toList();
        // the latest year that the article names, unless all of them are history
        int latest = days.stream().mapToInt(day -> Math.max(day.year(), day.lastYear()))
                .filter(year -> year >= FIRST_YEAR_OF_PAGES).max().orElse(0);
        LocalDate named = null;
        for (CalendarDay day : days) {
            if (named == null && day.isDate() && day.weekday() > 0) {
                named = day.year() > 0 ? date(day, day.year()) : withWeekday(day, published, latest);
            }
        }
        boolean near = named != null && published != null
                && Math.abs(ChronoUnit.DAYS.between(named, published)) <= NEAR_DAYS;
        return named == null || near ? published : named;
    }

    /**
     * The weekday of writing of an article that tells no date, 1 (Monday) to 7: news is written on the day on which it
     * says that something has happened, and its first sentences name that day. 0 where they name none.
     */
    static int weekday(List<Tokens> sentences, List<List<WrittenMoment>> moments) {
        for (int i = 0; i < Math.min(LEAD_SENTENCES, sentences.size()); i++) {
            if (sentences.get(i).tense() == Tense.FUTURE) {
                continue;
            }
            for (WrittenMoment moment : moments.get(i)) {
                CalendarDay day = MomentKinds.calendarDay(moment.time());
                if (day.weekday() > 0 && !day.isDate() && !(moment.time() instanceof TimeExpression.Period)) {
                    return day.weekday();
                }
            }
        }
        return 0;
    }

    private static Stream<CalendarDay> days(TimeExpression time) {
        return switch (time) {
            case TimeExpression.OnCalendar on -> Stream.of(on.day());
            case TimeExpression.AtTime at -> {
                TimeExpression day = at.day();
                yield day == null ? Stream.empty() : days(day);
            }
            case TimeExpression.Period period -> Stream.concat(days(period.first()), days(period.last()));
            case TimeExpression.Portion portion -> days(portion.whole());
            default -> Stream.empty();
        };
    }

    /** The year in which the date falls on its weekday: the last before publication, or the first that fits. */
    static @Nullable LocalDate withWeekday(CalendarDay day, @Nullable LocalDate published, int latestYear) {
        if (published == null && latestYear == 0) {
            return null;
        }
        int first = published == null ? latestYear : published.getYear();
        int direction = published == null ? 1 : -1;
        for (int i = 0; i < MOST_YEARS; i++) {
            LocalDate date = date(day, first + i * direction);
            boolean before = published == null || (date != null && !date.isAfter(published.plusMonths(6)));
            if (date != null && before && date.getDayOfWeek().getValue() == day.weekday()) {
                return date;
            }
        }
        return null;
    }

    /** That day of a year, or null where it does not exist. */
    static @Nullable LocalDate date(CalendarDay day, int year) {
        return YearMonth.of(year, day.month()).isValidDay(day.day())
                ? LocalDate.of(year, day.month(), day.day())
                : null;
    }
}
