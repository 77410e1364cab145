package app.lateral.ui.reading;

import java.util.List;

import app.lateral.text.TextRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FindPatternTest {
    @Test
    void caseMarksAndSpacesDoNotMatter() {
        String text = "It’s late.\nIT'S\n late, the “Été” said; (it's) 100% over.";
        assertEquals(List.of(new TextRange(0, 9), new TextRange(11, 21)), FindPattern.find("it's late", text));
        assertEquals(1, FindPattern.find("\"été\"", text).size());
        assertEquals(1, FindPattern.find("100%", text).size());
    }

    @Test
    void signsOfPatternsAreWords() {
        assertEquals(List.of(new TextRange(2, 7)), FindPattern.find("(a.b)", "x (a.b) (acb)"));
        assertEquals(List.of(), FindPattern.find("\\E.", "abc"));
    }

    @Test
    void blanksAreFoundNowhere() {
        assertEquals(List.of(), FindPattern.find("  ", "a  b"));
    }
}
