package app.lateral.fact.find;

import java.util.stream.Collectors;

import app.lateral.fact.Agreement;
import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the first of two articles carries and the other does not. */
class AloneMatcherTest {
    private static final String OTHER = " / The council met in the town hall. Rain fell on the harbour.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The crew ate 40 loaves of bread.                                              | 40 loaves
            A third of the sailors caught a cold.                                         | A third
            The sailors rowed on, but by noon a third had left.                           | ''
            The sailors 100 percent support the cook.                                     | ''
            The four-term cook praised the sailors.                                       | ''
            The bell rang four times.                                                     | ''
            Engineer Ada Krog praised the sailors. Later Krog sang.                       | Ada Krog
            Engineer Ada Krog praised the sailors.                                        | ''
            Krog praised the sailors. Later Krog sang.                                    | ''
            “The sea gave us one last day,” the cook said.                                | The sea gave us one last day
            “The sea gave us one last day.” Nobody wrote it down.                         | ''
            “The sea gave us one last day,” the cook said. “We sang old songs of home.”   | The sea gave us one last day
            The repair of the mast took eleven days.                                      | eleven days
            The repair of the mast took decades.                                          | ''
            """)
    void standsAlone(String sentences, String alone) {
        assertEquals(alone, FactCase.facts(sentences + OTHER).stream()
                .filter(fact -> fact.agreement() == Agreement.ALONE && fact.articles().contains("A"))
                .map(fact -> fact.readings().getFirst().text()).collect(Collectors.joining("; ")));
    }
}
