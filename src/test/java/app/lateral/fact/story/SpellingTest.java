package app.lateral.fact.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

    @Property
    void wordsThatAreAlikeShareAKey(@ForAll("wordsAndLikeOnes") List<String> words) {
        String one = words.get(0);
        String other = words.get(1);
        if (!one.isEmpty() && !other.isEmpty() && Spelling.compareWords(one, other) != Spelling.Likeness.DIFFERENT) {
            assertFalse(Collections.disjoint(Spelling.keys(one), Spelling.keys(other)), words::toString);
        }
    }

    /** A word made of syllables that romanisations write in several ways, and the same with a letter or a syllable changed. */
    @Provide
    Arbitrary<List<String>> wordsAndLikeOnes() {
        Arbitrary<String> syllable = Arbitraries.of("ser", "gei", "gey", "yun", "yoon", "kh", "ye", "e", "vich",
                "witch",
                "ov", "off", "zh", "ana", "sky", "ski", "tch", "iy", "ll");
        Arbitrary<List<String>> syllables = syllable.list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(syllables, syllable, Arbitraries.integers().between(0, 12),
                Arbitraries.integers().between(0, 3)).as((parts, changed, at, how) -> {
                    String word = String.join("", parts);
                    int place = Math.min(at, word.length() - 1);
                    String like = switch (how) {
                        case 0 -> word.substring(0, place) + word.substring(place + 1);
                        case 1 -> word.substring(0, place) + "o" + word.substring(place);
                        case 2 -> word.substring(0, place) + "o" + word.substring(place + 1);
                        default -> {
                            List<String> others = new ArrayList<>(parts);
                            others.set(at % parts.size(), changed);
                            yield String.join("", others);
                        }
                    };
                    return List.of(word, like);
                });
    }
}
