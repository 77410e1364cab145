package app.lateral.fact.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearbyWordsTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\p{P}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Marstad, [nine] boats sank, two burned | , Marstad In | boats sank
            [nine] boats sank                         |              | boats sank
            they counted [nine]                       | counted they |
            """)
    void wordsBeforeAndBehindAPlace(String notation, String before, String behind) {
        List<Word> words = words(notation);
        TextRange place = place(notation);
        assertEquals(before == null ? "" : before, forms(NearbyWords.before(words, place)));
        assertEquals(behind == null ? "" : behind, forms(NearbyWords.behind(words, place).stream()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Marstad, [nine] boats sank | boats   | 1
            In Marstad, [nine] boats sank | sank    | 2
            In Marstad, [nine] boats sank | Marstad | 2
            In Marstad, [nine] boats sank | In      | 3
            """)
    void howFarAWordStands(String notation, String form, int distance) {
        List<Word> words = words(notation);
        Word word = words.stream().filter(each -> each.form().equals(form)).findFirst().orElseThrow();
        assertEquals(distance, NearbyWords.distance(words, word, place(notation)));
    }

    private static TextRange place(String notation) {
        return new TextRange(notation.indexOf('['), notation.indexOf(']') - 1);
    }

    private static List<Word> words(String notation) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(notation.replace("[", "").replace("]", ""));
        while (token.find()) {
            words.add(new Word(new TextRange(token.start(), token.end()), token.group(),
                    token.group().toLowerCase(Locale.ROOT), ""));
        }
        return words;
    }

    private static String forms(Stream<Word> words) {
        return words.map(Word::form).collect(Collectors.joining(" "));
    }
}
