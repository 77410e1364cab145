package app.lateral.fact.statement;

import app.lateral.fact.Agreement;
import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What two rules find of one clause is one difference. */
class ToldTwiceTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "A knife was found in the cabin by the police. // No weapon was found in the cabin by the police.",
            "Ada Lunn has confessed to taking the ring and pleaded for mercy. // Ada Lunn has always denied that she took anything.",
            "The mill will shut by May. // The mill may close by May, according to two people.",
    })
    void toldOnce(String articles) {
        assertEquals(1,
                FactCase.facts(articles).stream().filter(fact -> fact.agreement() == Agreement.CONFLICT).count(),
                () -> FactCase.facts(articles).toString());
    }
}
