package app.lateral.fact;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Weiss      | Anna Weiss      | IDENTICAL
            Lee Min-ho      | Lee Min Ho      | STYLE
            Zoë             | ZOE             | STYLE
            O'Brien         | O’Brien         | STYLE
            Sergei          | Sergey          | TRANSLITERATION
            Artyom          | Artem           | TRANSLITERATION
            Yun             | Yoon            | TRANSLITERATION
            Kiev            | Kyiv            | TRANSLITERATION
            Fyodor          | Fedor           | TRANSLITERATION
            Hussein         | Husseyn         | TRANSLITERATION
            Hutchinson      | Hutchison       | SLIP
            Iran            | Iraq            | DIFFERENT
            Moran           | Marin           | DIFFERENT
            Smith           | Smyth           | TRANSLITERATION
            Park            | Pack            | DIFFERENT
            Anna Weiss      | Weiss           | DIFFERENT
            Jones           | James           | DIFFERENT
            """)
    void likeness(String one, String other, Spelling.Likeness likeness) {
        assertEquals(likeness, Spelling.compare(one, other));
        assertEquals(likeness, Spelling.compare(other, one));
    }
}
