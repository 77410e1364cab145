package app.lateral.mention.moment;

import java.time.LocalDate;
import java.util.stream.Collectors;

import app.lateral.mention.Moment;
import app.lateral.mention.Sentences;
import app.lateral.mention.find.MentionFinder;
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
            "It began last September.                | [last September] MONTH 2023-09 = 2023-09-01"})
    void againstTheDayOfPublication(String sentence, String expected) {
        assertEquals(expected, moments(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It ran from March to May 2023.          | [March to May 2023] MONTH 2023-03/2023-05 = 2023-03-01",
            "It is on from 9 to 11.30 a.m. Friday.   | [9 to 11.30 a.m. Friday] TIME XXXX-WXX-5T09:00/XXXX-WXX-5T11:30"
                    + " = 2024-03-15",
            "The camp opens on May 12-14, 2025.      | [May 12-14, 2025] DATE 2025-05-12/2025-05-14 = 2025-05-12",
            "The deal died two weeks before 4 March. | [two weeks before 4 March] RELATIVE 2024-02-19 = 2024-02-19",
            "It was calm the day before yesterday.   | [the day before yesterday] RELATIVE 2024-03-18 = 2024-03-18",
            "It fell in the last week of February.   | [the last week of February] MONTH XXXX-02-W05 = 2024-02-26",
            "They voted on the first Tuesday of May. | [the first Tuesday of May] DATE XXXX-05-WXX-2-#1 = 2023-05-02",
            "Sales rose in the third quarter of 2023.| [the third quarter of 2023] MONTH 2023-Q3 = 2023-07-01",
            "Rates fell in the past three months.    | [past three months] RELATIVE P3M/2024-03-20 = 2023-12-20",
            "He was seen on the 13th.                | [the 13th] DATE XXXX-XX-13 = 2024-03-13",
            "The vote moved from May 2 to June 6.    | [May 2] DATE XXXX-05-02 = 2023-05-02; [June 6] DATE XXXX-06-06"
                    + " = 2023-06-06",
            "They met on Tuesday of last week.       | [Tuesday of last week] DATE 2024-03-12 = 2024-03-12",
            "The route closed last Friday at 7.      | [last Friday at 7] TIME 2024-03-15T07:00 = 2024-03-15",
            "He left in October two thousand and two.| [October two thousand and two] MONTH 2002-10 = 2002-10-01",
            "The mast fell at ten past six in the evening. | [ten past six in the evening] TIME T18:10"})
    void periodsPartsAndDistances(String sentence, String expected) {
        assertEquals(expected, moments(sentence, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It was built before 1990.        | [before 1990] BEFORE", "It is shut since May 3.  | [since May 3] SINCE",
            "It failed in mid-September.      | [mid-September] MIDDLE", "He rose late Friday.    | [late Friday] END",
            "He slept until around 9 a.m. | [until around 9 a.m.] UNTIL", "He came on Monday. | [Monday] NONE",
            "It opens Friday after 5 p.m.     | [Friday after 5 p.m.] AFTER"})
    void whatOfTheTimeIsMeant(String sentence, String expected) {
        Moment moment = FINDER.annotate(Sentences.segmented(sentence, PUBLISHED)).mentions(Moment.class).getFirst();
        assertEquals(expected, "[" + moment.boundedRange().of(sentence) + "] " + moment.bound());
    }

    @Test
    void daysAfterAnEventStayOpen() {
        assertEquals("[Sunday] WEEKDAY XXXX-WXX-7 = 2024-03-17; [five days after] RELATIVE XXXX-XX-XX+P5D",
                moments("The pier burned on Sunday. Five ships came five days after the fire.", PUBLISHED));
    }

    @Test
    void daysThatSomethingTakesAreNoTimeBeforeIt() {
        assertEquals("", moments("Crews need about nine days before the wall is safe.", PUBLISHED));
        assertEquals("", moments("It took two weeks after the vote to count it.", PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", value = {
            "It shuts at 5 p.m. Eastern time. | America/New_York", "It shuts at 1700 GMT. | UTC",
            "It shuts at 9 a.m. Central European Summer Time. | Europe/Paris", "It shuts at 6 p.m. (1500 GMT). | ''",
            "It shuts at 5 p.m. local time.   | ''", "It shuts at 5 p.m. ET Friday. | America/New_York"})
    void theZoneThatIsSaid(String sentence, String zone) {
        assertEquals(zone, FINDER.annotate(Sentences.segmented(sentence, null)).mentions(Moment.class).getFirst()
                .zone());
    }

    @Test
    void theLeadTellsTheWeekdayOfWriting() {
        assertEquals("[Thursday] WEEKDAY XXXX-WXX-4; [today] RELATIVE XXXX-WXX-4; [yesterday] RELATIVE XXXX-WXX-3",
                moments("The harbour shut on Thursday. Ships were turned away today. All was well yesterday.", null));
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
            "The score was 3:2 at the end.", "The toll rose from 5 to 7.", "One may ask why.",
            "He joined the second March for Rivers.", "They won 6-3 there.",
            "Call 555-1212 now.", "It will last three weeks and one may march."})
    void findsNothing(String sentence) {
        assertEquals("", moments(sentence, null));
    }

    @Test
    void aDayThatDoesNotExistHasNoPlace() {
        assertEquals("[30 February 2023] DATE 2023-02-30", moments("It is due on 30 February 2023.", PUBLISHED));
    }
}
