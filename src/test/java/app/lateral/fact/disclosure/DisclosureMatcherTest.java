package app.lateral.fact.disclosure;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "[The fault in the brakes first surfaced] on Monday. / The fault in the brakes [had been known for years]. -> conflict",
            "[The defect came to light] in May. / The fault [was long known], an engineer said. -> conflict",
            "Mara Holm quit on Friday, days after [reports of financial misconduct first surfaced]. / [It was known for several years] that Ms Holm had been accused of financial trickery by a clerk. -> conflict",
            "[The leak at the Brekke dam was revealed] last week. / The leak at the Brekke dam [was an open secret]. -> conflict",
            "[The cracks in the dam first came to light last week]. / Engineers [knew for years] that the wall of the dam was cracked. -> conflict",
            "[The cheating came to light] on Monday. / A nurse [warned of the cheating as early as 2014], she said. -> conflict",
            "[It came out last month] that the brakes failed. / It was [an open secret] that the brakes failed. -> conflict",
            "The minister spoke on Wednesday. [The correspondence became public on Friday]. / The minister spoke on Wednesday. [An email leaked earlier this week]. -> conflict",
            "The minister spoke on Wednesday. [The correspondence became public on Friday]. / The emails were made public on Wednesday. [An email leaked earlier this week]. -> conflict",
            "@2023-09-13 [The correspondence became public on Friday]. / @2023-09-13 [An email leaked earlier this week]. -> conflict",
            "[Trouble with the brake first surfaced in May]. / The brake [was known to be faulty for years]. -> conflict",
            "@2020-06-01 [The bribes came to light in 2020]. / @2020-06-01 That the mayor took bribes [was common knowledge]. -> conflict",
            "@2024-05-01 [The cracks were discovered last week]. / @2024-05-01 [The cracks had been reported in the spring of 2021]. -> conflict",
            "[The fraud was first reported in 2014]. / [The fraud came to light in 2017]. -> conflict",
            "[The fraud was first reported in 2014] by a weekly paper. / Nobody heard anything until [the fraud was revealed in March 2017]. -> conflict",
    })
    void whatCameOutThenWasNotKnownBefore(String line) {
        FactCase.check(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "[The fault in the brakes first surfaced] on Monday. / The lateness of the trains [had been known for years]. -> none",
            "Reports of fraud at [Brekke Power surfaced] on Monday. / Fraud at Solna Steel [had been known for years]. -> none",
            "[Further reports of fraud surfaced] on Monday. / The fraud [had been known for years]. -> none",
            "[The jokes of the singer surfaced] on Monday. / The singer [was known for his jokes for years]. -> none",
            "[The fault first surfaced] on Monday. Yet the fault had long been known to the makers, and was long known. / The fault [had been known for years]. -> none",
            "[The diver surfaced] on Monday. / The diver [had been known for years]. -> none",
            "[The fraud was first reported in 2014]. / [The fraud came to light in 2014]. -> same",
            "@2023-09-14 [The fraud came to light in 2014]. / @2023-09-14 The fraud [had been known for years]. -> none",
            "The minister spoke on Wednesday. [The correspondence became public on Monday]. / The minister spoke on Wednesday. [An email leaked earlier this week]. -> none",
            "@2023-09-13 [The correspondence became public on Monday]. / @2023-09-13 [An email leaked earlier this week]. -> compatible",
            "The minister spoke on Thursday. [Part of the correspondence became public on Friday]. / The minister spoke on Thursday. [The emails were made public on Wednesday]. -> none",
            "@2024-05-01 [A body was found on Monday]. / @2024-05-01 [A body was found on Tuesday in the river]. -> none",
            "@2024-05-01 [The recording would be made public in the next four days]. / @2024-05-02 [The recording would be made public in the next 4 days]. -> compatible",
            "[The fault was made public] on Monday. / The makers [knew of the fault for years]. -> none",
            "[The fault first surfaced] on Monday. / The fault [was known to the makers for years]. -> none",
    })
    void otherMattersAndMoreOfItDoNotContradict(String line) {
        FactCase.check(line);
    }
}
