package app.lateral.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The mayor [signed the order] to close the old harbour on Monday. / On Monday the mayor [did not sign the order] to close the old harbour. -> conflict",
            "The mayor never signed the order to close the harbour, [she said]. / The mayor did not sign the order to close the harbour, [she said]. -> none",
            "[Mira Holm] led the search for the missing boat along the cliffs. It rained all day. / The search for the missing boat along the cliffs was led by [Per Dahl]. The water was cold. -> conflict",
            "The council placed [armed volunteers] in every school of the town. Parents were glad. / The council will place [armed guards] in every school of the town. Nobody asked the teachers. -> conflict",
            "Fares to the island [rose] sharply after the storm, the company said. / Fares to the island [fell] sharply after the storm, the company said. -> conflict",
            "Divers found the wreck of the trawler near [Bergen] on Friday. / Divers found the wreck of the trawler near [Trondheim] on Friday. -> conflict",
            "The company [will close the ferry line] to the island next winter. / The company [may close the ferry line] to the island next winter. -> conflict",
            "[The captain ignored the storm warning] before the ferry left port. / [Survivors claimed] that the captain ignored the storm warning before the ferry left port. -> conflict",
            "The ferry [reached] the port at dawn with all lights on. / The ship [arrived] in port at dawn with all its lights burning. -> none",
    })
    void statements(String line) {
        FactCase.check(line);
    }
}
