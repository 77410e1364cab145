package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One denies what the other tells of by other words. */
class OtherWordsRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The mayor [opened an inquiry into the deaths] on Tuesday. // The mayor said on Tuesday that she [would not investigate] the deaths. -> conflict",
            "Police said that they [were not investigating the fire]. // Police in Dorn [opened an inquiry into the fire] on Tuesday. -> conflict",
            "The coastguard [gave a warning to the crew]. // The coastguard [did not warn the crew]. -> conflict",
            "The union [lodged a complaint] about the fumes. // The union [never complained] about the fumes. -> conflict",
            "The owner [paid the money back] in May. // The owner [has not repaid the money]. -> conflict",
            "The council [made no decision on the pier]. // The council [decided on the pier] on Monday. -> conflict",
            "@2024-03-04 The mayor [has not investigated] the deaths. // @2024-03-09 The mayor [opened an inquiry] into the deaths. -> update",
            // of something else, or by somebody else, or denied in both
            "The mayor [opened an inquiry] into the fire. // The mayor [did not investigate] the deaths. -> none",
            "The governor [opened an inquiry] into the deaths. // The mayor [did not investigate] the deaths. -> none",
            "The mayor [opened no inquiry] into the deaths. // The mayor [did not investigate] the deaths. -> none",
            "The mayor [will open an inquiry] into the deaths. // The mayor [has not investigated] the deaths. -> none",
    })
    void byOtherWords(String line) {
        FactCase.check(line);
    }
}
