package app.lateral.segment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LemmatizerTest {
    @ParameterizedTest
    @CsvSource({"visited, VBD, visit", "concluded, VBD, conclude", "stopped, VBD, stop", "making, VBG, make",
            "went, VBD, go", "is, VBZ, be", "’s, VBZ, be", "says, VBZ, say", "pushes, VBZ, push", "carries, VBZ, carry",
            "carried, VBD, carry", "travelled, VBD, travel", "called, VBD, call", "controlled, VBN, control",
            "argued, VBD, argue", "created, VBN, create", "repeated, VBD, repeat", "determined, VBD, determine",
            "explained, VBD, explain", "hoping, VBG, hope", "planning, VBG, plan", "developed, VBN, develop",
            "required, VBN, require", "offered, VBD, offer", "measured, VBN, measure", "pouring, VBG, pour",
            "decided, VBD, decide", "avoided, VBD, avoid", "changed, VBD, change", "belonged, VBD, belong",
            "handled, VBD, handle", "focused, VBD, focus", "released, VBN, release", "agreed, VBD, agree",
            "seen, VBN, see", "n’t, RB, not", "’ll, MD, will", "trains, NNS, train", "cities, NNS, city",
            "men, NNS, man", "died, VBD, die", "cancelled, VBN, cancel", "guided, VBD, guide", "lied, VBD, lie",
            "tied, VBN, tie",
            "boycotted, VBD, boycott",
            "boycotting, VBG, boycott",
            "boxes, NNS, box", "lives, NNS, life", "news, NN, news", "U.S., NNP, u.s.", "Kim, NNP, kim",
            "better, JJR, better"})
    void findsDictionaryForms(String form, String tag, String lemma) {
        assertEquals(lemma, Lemmatizer.lemma(form, tag));
    }
}
