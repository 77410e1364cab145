package app.lateral.fact;

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
    void relation(String one, String other, MomentRule.Relation relation) {
        assertEquals(relation, MomentRule.relate(moment(one), moment(other)));
        assertEquals(relation, MomentRule.relate(moment(other), moment(one)));
    }

    private static Moment moment(String value) {
        return new Moment(new TextRange(0, 1), 0, Moment.Kind.DATE, value, 0, null, null);
    }
}
