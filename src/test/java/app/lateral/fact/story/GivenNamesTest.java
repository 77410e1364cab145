package app.lateral.fact.story;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GivenNamesTest {
    @ParameterizedTest
    @CsvSource({"joe, joseph, true", "bill, william, true", "matt, matthew, true", "danny, daniel, false",
            "ann, andrew, false", "jo, john, false", "mira, miriam, false", "per, peter, false", "ola, olga, false",
            "karl, karla, false", "daniel, danielle, false", "alex, alexa, true"})
    void knowsShortForms(String name, String other, boolean areOne) {
        assertEquals(areOne, GivenNames.areOne(name, other));
        assertEquals(areOne, GivenNames.areOne(other, name));
    }
}
