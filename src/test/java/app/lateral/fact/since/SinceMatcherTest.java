package app.lateral.fact.since;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinceMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "@2023-05-01 The bridge has been closed [since 2011]. / @2023-05-01 The bridge has been closed [for six years]. -> conflict",
            "@2023-05-01 The bridge has been closed [since 2012]. / @2023-05-01 The bridge has been closed for [11 years]. -> compatible",
            "@2023-05-01 The bridge has been closed [since 2013]. / @2023-05-01 The bridge has been closed for [a decade]. -> compatible",
            "@2025-05-01 Holm, who took over the bureau [six years ago], spoke. // @2025-05-01 Holm has been in charge of the bureau [since 2014]. -> conflict",
            "@2024-05-01 The unit was opened in [1994] by the king. // @2024-05-01 The unit opened its doors [20 years ago]. -> conflict",
            "@2024-05-01 The unit was opened in [1994] by the king. / @2024-05-01 The unit opened its doors [20 years ago]. -> conflict",
            "@2024-05-01 The bureau has owned the dam [since 1987]. / @2024-05-01 The bureau bought the dam in [2000]. -> conflict",
            "@2024-05-01 The hospital, founded in [1899], treats children. // @2024-05-01 The hospital marked its [125th] birthday in May. -> compatible",
            "@2024-05-01 The hospital, founded in [1909], treats children. // @2024-05-01 The hospital marked its [125th] birthday in May. -> conflict",
            "@2024-05-01 Holm has led the bureau for [12 years]. / @2024-05-01 Holm has led the bureau [since 2015]. -> conflict",
            "Holm took over the bureau [six years ago]. / @2025-05-01 Holm has been in charge of it [since 2014]. -> conflict",
            "@2025-09-02 The lighthouse celebrated its [150th] anniversary. / @2025-09-02 It was [140 years ago] that the lighthouse was lit. -> conflict",
            "The town of Lund marked the [75th] anniversary of the flood. / The town of Lund marked [70 years] since the flood. -> conflict",
            "The town of Lund marked the [75th] anniversary of the flood. / The town of Lund marked [75 years] since the great flood. -> compatible",
            "The town of Lund marked the [75th] anniversary of the flood. / The town of Lund marked [70 years] since the fire. -> none",
            "@2024-05-01 The Harrow Bank opened an office in Leeds in [1990]. / @2024-05-01 The Crescent Hotel has operated in Leeds for [20 years]. -> none",
            "@2025-09-02 The lamp has been electric [since 1951]. / @2025-09-02 The lamp went electric in [1961]. -> conflict",
            "The Bureau of Mines has owned the dam [since 1987]. / The bureau bought it in [2000]. -> conflict",
            "@2024-05-01 Holm has led the bureau for [more than a decade]. / @2024-05-01 Holm has led the bureau [since 2005]. -> compatible",
    })
    void yearsAreHeldAgainstLengthsOfTime(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@2023-05-01 The bridge has been closed [since 2011]. / @2023-05-01 The tunnel has been closed for [six years]. -> none",
            "@2023-05-01 The bridge has been closed [since 2011]. / @2023-05-01 The bridge had been closed for [six years] when it reopened. -> none",
            "@2024-05-01 Holm has led the bureau for [12 years]. / @2024-05-01 Holm has written novels [since 2015]. -> none",
            "@2025-05-01 Holm took over the bureau [six years ago]. / @2025-05-01 The bureau bought the dam in [2000]. -> none",
            "@2024-05-01 Holm has led the bureau for [12 years]. / @2024-05-01 Dahl has led the party [since 2015]. -> none",
    })
    void otherStatesAndOtherBearersBeganAtOtherTimes(String line) {
        FactCase.check(line);
    }
}
