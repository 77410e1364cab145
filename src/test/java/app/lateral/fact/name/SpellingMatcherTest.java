package app.lateral.fact.name;

import java.util.List;

import app.lateral.fact.Fact;
import app.lateral.fact.FactCase;
import app.lateral.fact.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpellingMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The camp was full, [Brenda Lunde] said. / The camp was full, [Brenda Lunda] said. -> conflict",
            "The camp was full, [Helena Marsh] said. / The camp was full, [Helen Marsh] said. -> conflict",
            "The camp was full, [Katherine Marsh] said. / The camp was full, [Kate Marsh] said. -> none",
            "They asked [Sergei Brekin] to sing. / They asked [Sergey Brekin] to sing. -> conflict",
            "They asked [Mira Holm] to sing. / They asked [Ms. Holm] to sing. -> none",
            "It was sung by [Karin Lund]. / The boat sank, said [Berit Lund]. -> none",
            "It was sung by [Ines Varga]. / It was sung by [Inez Varga]. -> conflict",
            "They sailed to [Nordhavn] by night. / They sailed to [Nordhaven] by night. -> conflict",
            "They came from [Austria] by night. / Sheep are shorn in [Australia] in June. -> none",
            "The [World Health Organization] sent boats. / The [World Health Organisation] sent boats. -> none",
            "The [Ministry of Defence] sent boats. / The [Ministry of Defense] sent boats. -> none",
            "The bear was seen by [J. R. Weston] in the wood. / The bear was seen by [John Robert Weston] in the wood. -> none",
            "The race began in [Saint Petersburg]. / The race began in [St. Petersburg]. -> none",
            "They played for the [U.N.] team. / They played for the [UN] team. -> none",
    })
    void spellings(String line) {
        FactCase.check(line);
    }

    @Test
    void aSlipAloneAndInALongerNameIsOneDifference() {
        List<Fact> facts = FactCase.facts("The mayor of Nordhavn spoke. The Port of Nordhavn closed. "
                + "/ The mayor of Nordhaven spoke. The Port of Nordhaven closed.");
        assertEquals(1, facts.stream().filter(fact -> fact.kind() == FactKind.NAME).count(), facts.toString());
    }
}
