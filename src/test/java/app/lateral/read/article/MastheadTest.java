package app.lateral.read.article;

import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MastheadTest {
    @ParameterizedTest
    @ValueSource(strings = {"The Lowland Observer", "MERE HERALD", "Gazette Online", "Radio Mere Sport",
            "Engineers' Weekly",
            "Northern Wire", "Channel 4 News", "Agence Mere Press Service"})
    void isTheNameOfAPaper(String line) {
        assertTrue(Masthead.is(look(line)), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ferry turns back", "Storm Odd leaves a trail of mud", "Sun comes out", "Business",
            "The Observer was sold on Monday.", "The mayor reads the post",
            "The Guardian of the Locks Is Dead"})
    void isSomethingElse(String line) {
        assertFalse(Masthead.is(look(line)), line);
    }

    private static Look look(String line) {
        return Look.of(line, new TextRange(0, line.length()));
    }
}
