package app.lateral.fact.claim;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The minister came to Holbeck by train on Tuesday. [Mira Holm] personally guided the minister through the plant. / The minister toured the plant for two hours, led by [Per Dahl], the chief engineer. The band played. -> conflict",
            "The minister came to Holbeck by train on Tuesday. [Mira Holm] personally guided the minister through the plant. / [Mira Holm] led the minister on a tour of the plant. [Per Dahl] led the choir. -> none",
    })
    void guides(String line) {
        FactCase.check(line);
    }
}
