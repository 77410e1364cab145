package app.lateral.fact.contrast;

import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What stands over a contrast between the last sentences of two articles. */
class StatementTopicTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The airport reopened. // The airport remains closed.                        | WHETHER the airport reopened
            Buses were running in Brekke. // No buses were running in Brekke.           | WHETHER buses were running in Brekke
            Ada Krog did not sign the treaty. // Ada Krog signed the treaty.            | WHETHER Ada Krog signed the treaty
            Attorney General Ada Krog left. // Attorney General Ada Krog did not leave. | WHETHER Ada Krog left
            Ada Krog came. She signed the treaty. // Ada Krog did not sign the treaty.  | WHETHER Ada Krog signed the treaty
            The line lost 17 million crowns in May. // The line made a profit in May.   | WHETHER the line lost 17 million crowns
            The mill has a new supplier. // The mill has a longtime supplier.           | RANK supplier
            Ada Krog opened the museum. // Per Dahl opened the museum.                  | ACT opened the museum
            """)
    void isWhatAPersonWouldAsk(String articles, String topic) {
        assertEquals(topic, FactCase.facts(articles).stream().filter(fact -> fact.agreement() == Agreement.CONFLICT)
                .map(StatementTopicTest::topic).findFirst().orElse("no conflict"));
    }

    private static String topic(Fact fact) {
        return fact.topic().aspect() + " " + String.join(", ", fact.topic().words());
    }
}
