package app.lateral.fact.claim;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The island has lived under [Danish sanctions] for years. Its port is empty. / Despite [Norwegian sanctions], ships still call there. -> conflict",
            "The island has lived under [Danish sanctions] for years. Its port is empty. / Despite the [Danish sanctions], ships still call there. -> none",
            "The island has lived under [Danish sanctions] for years. The bank is [observing League sanctions]. / Despite [League sanctions], ships still call there. -> conflict",
            "The island has a [Danish harbour]. Its port is empty. / Ships call at the [Norwegian harbour]. -> none",
    })
    void issuers(String line) {
        FactCase.check(line);
    }
}
