package app.lateral.fact.moment;

import java.time.LocalDate;

import app.lateral.mention.Moment;
import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MomentRuleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XXXX-WXX-5    | XXXX-WXX-5       | EQUAL
            XXXX-WXX-5    | XXXX-WXX-6       | APART
            XXXX-WXX-5TAF | XXXX-WXX-5T17:00 | WITHIN
            XXXX-WXX-5TMO | XXXX-WXX-5TEV    | APART
            XXXX-WXX-5TAF | XXXX-WXX-5       | WITHIN
            T09:40        | T09:40           | EQUAL
            T09:40        | T09:20           | APART
            XXXX-07       | XXXX-07-04       | WITHIN
            XXXX-07       | XXXX-08          | APART
            2019          | 2021             | APART
            XXXX-WXX-7    | 195X             | UNKNOWN
            T09:40        | 2019             | UNKNOWN
            """)
    void relation(String one, String other, MomentRelation relation) {
        assertEquals(relation, MomentRule.relate(moment(one), moment(other)));
        assertEquals(relation, MomentRule.relate(moment(other), moment(one)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018 | BEFORE | 2017 | NONE   | WITHIN
            2018 | BEFORE | 2020 | NONE   | APART
            2018 | AFTER  | 2020 | NONE   | WITHIN
            1987 | SINCE  | 1978 | NONE   | APART
            2018 | BEFORE | 2018 | BEFORE | EQUAL
            2018 | BEFORE | 2018 | NONE   | WITHIN
            2018 | BEFORE | 2019 | BEFORE | APART
            """)
    void relationOfBounded(int one, Moment.Bound bound, int other, Moment.Bound otherBound,
            MomentRelation relation) {
        assertEquals(relation, MomentRule.relate(year(one, bound), year(other, otherBound)));
        assertEquals(relation, MomentRule.relate(year(other, otherBound), year(one, bound)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            T17:00 | America/New_York | T21:00 | UTC              | EQUAL
            T17:00 | America/New_York | T23:00 | UTC              | APART
            T17:00 | America/New_York | T17:00 | UTC              | APART
            T17:00 | America/New_York | T17:00 | ''               | EQUAL
            T17:00 | America/New_York | T14:00 | ''               | UNKNOWN
            T09:40 | America/New_York | T09:20 | ''               | APART
            T09:40 | America/New_York | T09:20 | America/New_York | APART
            """)
    void relationAcrossZones(String one, String zone, String other, String otherZone, MomentRelation relation) {
        assertEquals(relation, MomentRule.relate(time(one, zone), time(other, otherZone)));
        assertEquals(relation, MomentRule.relate(time(other, otherZone), time(one, zone)));
    }

    private static Moment time(String value, String zone) {
        var range = new TextRange(0, 1);
        return new Moment(range, range, 0, Moment.Kind.TIME, value, 0, null, null, Moment.Bound.NONE, zone);
    }

    private static Moment year(int year, Moment.Bound bound) {
        var range = new TextRange(0, 1);
        return new Moment(range, range, 0, Moment.Kind.YEAR, String.valueOf(year), 0, LocalDate.of(year, 1, 1)
                .atStartOfDay(), LocalDate.of(year + 1, 1, 1).atStartOfDay(), bound, "");
    }

    private static Moment moment(String value) {
        return new Moment(new TextRange(0, 1), 0, Moment.Kind.DATE, value, 0, null, null);
    }
}
