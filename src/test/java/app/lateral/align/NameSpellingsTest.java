package app.lateral.align;

import app.lateral.mention.Name;
import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NameSpellingsTest {
    @ParameterizedTest
    @CsvSource({"Sergei Petrenko, Sergey Petrenko, true", "Mariam, Maryam, true",
            "Jean-Paul Roux, Jean Paul Roux, true",
            "Müller, Muller, true", "Iran, Iraq, false", "Niger, Nigeria, false", "Austria, Australia, false",
            "Anna Berg, Berg, false", "Kiel, Kyle, true", "Lena, Lona Park, false"})
    void tellsSpellingsOfOneNameFromOtherNames(String one, String other, boolean same) {
        assertEquals(same, NameSpellings.same(name(one), name(other)));
    }

    private static Name name(String text) {
        return new Name(new TextRange(0, text.length()), 0, Name.Kind.OTHER, text, "", text);
    }
}
