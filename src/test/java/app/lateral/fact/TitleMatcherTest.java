package app.lateral.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The ferry is safe, [harbour spokesman] Per Dahl said. / Per Dahl, [the harbour's press secretary], called the ferry safe. -> conflict",
            "They asked [Gov. ]Anna Weiss about the pier. / They asked [Governor ]Anna Weiss about the pier. -> none",
            "The mayor’s former press officer, [Mira Holm], told of long nights. / It was told by [Per Dahl], her former press officer, who left in May. -> none",
            "The mayor’s former press secretary, [Mira Holm], told of long nights. / It was told by [Per Dahl], her former press secretary, who left in May. -> conflict",
            "The talks were led by Danish Transport Minister [Ola Brandt] on Monday. / On Monday Danish Transport Minister [Ole Krag] led the talks. -> conflict",
            "She was joined by [President Ola Brandt], Per Dahl, the new chief of the port, and others. / The tour of the port was led by Per Dahl, [the chief] of the port. -> none",
            "Two senators spoke: Republican Senator [Ola Brandt] and Per Dahl. / Republican Senator [Mira Holm] spoke too. -> none",
    })
    void titles(String line) {
        FactCase.check(line);
    }
}
