package app.lateral.mention;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Sentences with the moments that are to be found in them, or none. */
class MomentFinderTest {
    private static final MentionFinder FINDER = new MentionFinder();
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 20);

    private static String moments(String text, @Nullable LocalDate published) {
        return FINDER.annotate(Sentences.segmented(text, published)).mentions(Moment.class).stream()
                .map(moment -> "[" + moment.range().of(text) + "] " + moment.kind() + " " + moment.value()
                        + (moment.from() == null ? "" : " = " + moment.from().toLocalDate()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The gate fell on 17 September 2023.     | [17 September 2023] DATE 2023-09-17 = 2023-09-17",
            "It ended Sunday (17 September).         | [Sunday (17 September)] DATE XXXX-09-17",
            "It rained on Sept. 14 there.            | [Sept. 14] DATE XXXX-09-14",
            "He is back since January 2020.          | [January 2020] MONTH 2020-01 = 2020-01-01",
            "She came in July.                       | [July] MONTH XXXX-07",
            "The 1950-53 war was long.               | [1950-53] YEAR 1950/1953 = 1950-01-01",
            "In the 1950s ice was cheap.             | [1950s] YEAR 195X = 1950-01-01",
            "They meet on Friday afternoon.          | [Friday afternoon] DAY_PART XXXX-WXX-5TAF",
            "It shuts Friday at 5 p.m. Eastern time. | [Friday at 5 p.m. Eastern time] TIME XXXX-WXX-5T17:00",
            "The siren went at 17:00 GMT.            | [17:00 GMT] TIME T17:00"})
    void withoutAnyDay(String sentence, String expected) {
        assertEquals(expected, moments(sentence, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The gate fell on Monday.                | [Monday] WEEKDAY XXXX-WXX-1 = 2024-03-18",
            "The mayor will speak on Friday.         | [Friday] WEEKDAY XXXX-WXX-5 = 2024-03-22",
            "It was seen earlier this month.         | [earlier this month] RELATIVE 2024-03 = 2024-03-01",
            "Prices fell last year.                  | [last year] RELATIVE 2023 = 2023-01-01",
            "It sank three days ago.                 | [three days ago] RELATIVE 2024-03-17 = 2024-03-17",
            "It began last September.                | [last September] MONTH XXXX-09 = 2023-09-01"})
    void againstTheDayOfPublication(String sentence, String expected) {
        assertEquals(expected, moments(sentence, PUBLISHED));
    }

    @Test
    void theDayBeforeCountsFromTheDayTold() {
        assertEquals("[Sunday] WEEKDAY XXXX-WXX-7; [The day before] RELATIVE XXXX-WXX-6",
                moments("The ship left on Sunday. The day before, it had been painted.", null));
    }

    @Test
    void yearsLaterCountFromTheYearTold() {
        assertEquals("[2006] YEAR 2006 = 2006-01-01; [Two years later] RELATIVE 2008 = 2008-01-01",
                moments("She won in 2006. Two years later she left.", null));
    }

    @Test
    void aWeekdayWithItsDateTellsTheOthers() {
        assertEquals("[Sunday (17 September)] DATE XXXX-09-17 = 2023-09-17; [2022] YEAR 2022 = 2022-01-01; "
                + "[Saturday] WEEKDAY XXXX-WXX-6 = 2023-09-16",
                moments("It sailed on Sunday (17 September). It was built in 2022. On Saturday it was new.", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It may rain and they march on.", "More than 2000 people came.", "He waited day after day.",
            "The score was 3:2 at the end."})
    void findsNothing(String sentence) {
        assertEquals("", moments(sentence, null));
    }

    @Test
    void aDayThatDoesNotExistHasNoPlace() {
        assertEquals("[30 February 2023] DATE 2023-02-30", moments("It is due on 30 February 2023.", PUBLISHED));
    }
}
