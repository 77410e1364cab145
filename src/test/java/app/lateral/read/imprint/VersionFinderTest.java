package app.lateral.read.imprint;

import java.util.List;

import app.lateral.text.Version;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is said of a version at the head of a text. */
class VersionFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"UPDATE 1 - Nine dead in fire > '' > 1 [UPDATE]",
            "UPDATE 12-Nine dead in fire > '' > 12 [UPDATE]",
            "CORRECTED - Nine dead in fire > '' > 0 [CORRECTION]",
            "CORRECTED-UPDATE 2-Nine dead in fire > '' > 0 [CORRECTION]",
            "UPDATE 2-CORRECTED-Nine dead in fire > '' > 2 [UPDATE, CORRECTION]",
            "REFILE-Nine dead in fire > '' > 0 [REFILE]", "Nine dead in fire > '' > 0 []",
            "Update on the fire that killed nine > '' > 0 []", "Correction of course at the bank > '' > 0 []",
            "Kill the bill, protesters say > '' > 0 []",
            "Nine dead in fire > (Adds quote in paragraph 3, background) > 0 [UPDATE]",
            "Nine dead in fire > (Corrects name of captain in paragraph 4) > 0 [CORRECTION]",
            "Nine dead in fire > (Recasts throughout) > 0 [WRITETHRU]",
            "Harbour fire, 2nd Ld-Writethru > '' > 2 [WRITETHRU]",
            "Nine dead in fire > Correction: An earlier version of this article misstated the year. > 0 [CORRECTION]",
            "Nine dead in fire > This story corrects the spelling of a name. > 0 [CORRECTION]",
            "Nine dead in fire > This story was written in two days. > 0 []",
            "Nine dead in fire > Eds: UPDATES throughout with quotes. > 0 [UPDATE]",
            "KILL - Nine dead in fire > '' > 0 [WITHDRAWAL]"})
    void readsSignals(String title, String note, String expected) {
        Version version = VersionFinder.of(title, List.of(note));
        assertEquals(expected, version.number() + " " + version.signals());
    }
}
