package app.lateral.report;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CodePointOffsetsTest {
    @Example
    void aPairCountsOnce() {
        CodePointOffsets offsets = new CodePointOffsets("a\uD83D\uDEA2b");
        assertEquals(0, offsets.codePoint(0));
        assertEquals(1, offsets.codePoint(1));
        assertEquals(2, offsets.codePoint(3));
        assertEquals(3, offsets.codePoint(4));
    }

    @Property
    void agreesWithTheCountOfJava(@ForAll String text) {
        CodePointOffsets offsets = new CodePointOffsets(text);
        for (int unit = 0; unit <= text.length(); unit++) {
            assertEquals(text.codePointCount(0, unit), offsets.codePoint(unit));
        }
    }

    @Property
    void countsLoneSurrogatesAndPairs(@ForAll @CharRange(from = '\uD7FE', to = '\uE001') String text) {
        agreesWithTheCountOfJava(text);
    }
}
