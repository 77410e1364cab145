package app.lateral.fact.statement;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "The law allows guns [in schools]. // The law permits guns [on school grounds]. -> none",
            "The pedestrian [died in hospital] after the crash on the ring road. / The pedestrian [died at the scene] of the crash on the ring road. -> conflict",
            "The fire began on the [car deck] of the ferry at noon. / The fire had started in the [engine room] of the ferry at noon. -> conflict",
            "Holm met the builders [before the vote] of the council. / Holm met the builders [after the vote] of the council. -> conflict",
            "The bus ran [from Bergen] to Oslo when it crashed. / The bus ran [from Oslo] to Bergen when it crashed. -> conflict",
            "The officer was suspended [with pay] after the shooting. / The officer was suspended [without pay] after the shooting. -> conflict",
            "The mayor lives in a [house] near the harbour. / The mayor lives in a [flat] near the harbour. -> conflict",
            "Divers found the wreck of the trawler near [Bergen] on Friday. / Divers found the wreck of the trawler in [Norway] on Friday. -> none",
            "The play opened in [London] to good reviews. / The play opened to good reviews in the [theatre]. -> none",
            "The bridge was closed on [Monday] by the engineers. / The engineers closed the bridge after an [inspection]. -> none",
    })
    void places(String line) {
        FactCase.check(line);
    }
}
