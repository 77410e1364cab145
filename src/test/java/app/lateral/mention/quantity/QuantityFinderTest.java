package app.lateral.mention.quantity;

import java.util.stream.Collectors;

import app.lateral.mention.Amount;
import app.lateral.mention.Hedge;
import app.lateral.mention.Quantity;
import app.lateral.mention.Sentences;
import app.lateral.mention.find.MentionFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Sentences with the figures that are to be found in them, or none. */
class QuantityFinderTest {
    private static final MentionFinder FINDER = new MentionFinder();

    private static String figures(String sentence) {
        return FINDER.annotate(Sentences.segmented(sentence)).mentions(Quantity.class).stream()
                .map(quantity -> shown(sentence, quantity)).collect(Collectors.joining("; "));
    }

    private static String shown(String sentence, Quantity quantity) {
        Amount amount = quantity.amount();
        String value = amount.low().toPlainString()
                + (amount.isRange() ? ".." + amount.high().toPlainString() : "");
        String hedge = quantity.hedge() == Hedge.NONE ? "" : " " + quantity.hedge();
        return "[" + quantity.range().of(sentence) + "] " + quantity.kind() + " " + value + " "
                + quantity.unit() + hedge;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The harbour is just 300 km from the glacier.   | [300 km] MEASURE 300000 m ONLY",
            "It lies about 254 kilometres inland.           | [254 kilometres] MEASURE 254000 m ABOUT",
            "They walked more than 12 miles.                | [12 miles] MEASURE 19312.128 m MORE_THAN",
            "The field covers 5 km2 of moor.                | [5 km2] MEASURE 5000000 m2",
            "She is 5 ft 2 in tall.                         | [5 ft 2 in] MEASURE 1.5748 m",
            "It was minus 5 degrees Celsius at dawn.        | [minus 5 degrees Celsius] MEASURE 268.15 K",
            "Between five and six tonnes of sand fell.      | [five and six tonnes] MEASURE 5000..6000 kg",
            "It weighs 20kg.                                | [20kg] MEASURE 20 kg",
            "The wind reached 90 km/h in gusts.             | [90 km/h] MEASURE 25 m/s"})
    void measures(String sentence, String expected) {
        assertEquals(expected, figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "He left after a six-day tour.                 | [six-day] DURATION 518400 s",
            "Her week-long journey is over.                | [week-long] DURATION 604800 s",
            "The hearing lasted over four hours.           | [four hours] DURATION 14400 s MORE_THAN",
            "They spoke for approximately an hour.         | [an hour] DURATION 3600 s ABOUT",
            "A 40- to 60-hour course is planned.           | [40- to 60-hour] DURATION 144000..216000 s",
            "It took two hours and 30 minutes.             | [two hours and 30 minutes] DURATION 9000 s",
            "The pump moves 500 barrels a day.             | [500 barrels] MEASURE 79.493647464 m3"})
    void durations(String sentence, String expected) {
        assertEquals(expected, figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The maker called back 2.6m bottles.           | [2.6m bottles] COUNT 2600000 bottle",
            "The wall kept out 2.6m waves.                 | [2.6m] MEASURE 2.6 m"})
    void millionsAndMetres(String sentence, String expected) {
        assertEquals(expected, figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The bridge cost £4m to mend.                  | [£4m] MONEY 4000000 GBP",
            "A $1.2 billion plan failed.                   | [$1.2 billion] MONEY 1200000000 USD",
            "They want US$ 300 each.                       | [US$ 300] MONEY 300 USD",
            "Boots cost about $800 to $1,000 there.        | [$800 to $1,000] MONEY 800..1000 USD ABOUT",
            "A ticket is 40 cents dearer.                  | [40 cents] MONEY 0.4 USD",
            "The fund holds 12 million Canadian dollars.   | [12 million Canadian dollars] MONEY 12000000 CAD",
            "Some 5,000 roubles were lost.                 | [5,000 roubles] MONEY 5000 RUB ABOUT"})
    void money(String sentence, String expected) {
        assertEquals(expected, figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Turnout fell by 7.5 per cent.                 | [7.5 per cent] PERCENT 7.5 %",
            "It rose half a percentage point.              | [half a percentage point] PERCENT 0.5 %",
            "It rose a quarter of a percentage point.      | [a quarter of a percentage point] PERCENT 0.25 %",
            "They made a quarter-point cut.                | [a quarter-point] PERCENT 0.25 %",
            "Half of the point was lost.                   | [Half] PERCENT 50 %",
            "It rose 25 basis points.                      | [25 basis points] PERCENT 0.25 %",
            "It rose two percentage points.                | [two percentage points] PERCENT 2 %",
            "Two thirds of the crew were saved.            | [Two thirds] PERCENT 66.6667 %",
            "Anna Meyer, 41, rows for the club.            | [41] AGE 41 year",
            "The 75-year-old keeper waved.                 | [75-year-old] AGE 75 year",
            "A boy aged nine was found.                    | [aged nine] AGE 9 year",
            "The woman at the till, 41, called for help.   | [41] AGE 41 year",
            "Solberg, 59, flies home.                      | [59] AGE 59 year",
            "The cook was a man of 48, she said.           | [48] AGE 48 year",
            "Girls under 12 can swim for nothing.          | [12] AGE 12 year LESS_THAN",
            "Anna Meyer, at 66 the oldest, came last.      | [66] AGE 66 year",
            "At 57, she still rows.                        | [57] AGE 57 year",
            "In March, 59, he wrote, is a long year.       | '[59] COUNT 59 '",
            "At 57, the road turns north.                  | '[57] COUNT 57 '"})
    void sharesAndAges(String sentence, String expected) {
        assertEquals(expected, figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They held two rounds of talks.                | [two rounds] COUNT 2 round",
            "At least 19 other children were hurt.         | [19 other children] COUNT 19 child AT_LEAST",
            "Half a million lamps went out.                | [Half a million lamps] COUNT 500000 lamp",
            "The 225-page report is late.                  | [225-page] COUNT 225 page",
            "It was their 75th anniversary.                | [75th] ORDINAL 75 anniversary",
            "Two hundred and fifty-four sheep drowned.     | [Two hundred and fifty-four sheep] COUNT 254 sheep",
            "Millions of candles were lit.                 | [Millions of candles] COUNT 1000000..1000000000 candle"})
    void counts(String sentence, String expected) {
        assertEquals(expected, figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The crew of Flight 370 was praised.",
            "They met at No. 10 again.",
            "Nobody had read Article 5 before.",
            "One of them smiled and no one spoke.",
            "Call 020-7946-0018 for help.",
            "It opened in 2019 and shut since.",
            "See https://example.org/a?b=30%25 for more."})
    void findsNothing(String sentence) {
        assertEquals("", figures(sentence));
    }
}
