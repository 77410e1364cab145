package app.lateral.fact.wording;

import app.lateral.fact.wording.WordNet.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Pairs of words with what they have to do with each other. */
class WordNetTest {
    private static final WordNet WORD_NET = new WordNet();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VERB      | rise      | fall      | antonyms
            VERB      | admit     | deny      | antonyms
            ADJECTIVE | safe      | dangerous | antonyms
            ADJECTIVE | unsafe    | safe      | antonyms
            VERB      | begin     | start     | synonyms
            NOUN      | ferry     | boat      | kind
            NOUN      | volunteer | guard     | field
            NOUN      | volunteer | harbour   | nothing
            NOUN      | zzyzx     | harbour   | nothing
            """)
    void relations(Category category, String one, String other, String relation) {
        assertEquals(relation, relation(category, one, other));
        assertEquals(relation, relation(category, other, one));
    }

    private static String relation(Category category, String one, String other) {
        if (WORD_NET.areAntonyms(one, other, category)) {
            return "antonyms";
        }
        if (WORD_NET.areSynonyms(one, other, category)) {
            return "synonyms";
        }
        if (WORD_NET.areKindAndThing(one, other, category)) {
            return "kind";
        }
        return WORD_NET.shareField(one, other, category) ? "field" : "nothing";
    }
}
