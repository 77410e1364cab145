package app.lateral.fact.claim;

import app.lateral.fact.FactCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementMatcherTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "In a speech in May announcing [her resignation], Mira Holm thanked the crews. / Mira Holm declared in May that she [would not stand for re-election]. -> conflict",
            "In May, Mira Holm announced [her resignation] in a letter to the crews. / Rain fell on the fair in June, where Mira Holm announced [a prize for the best cook]. -> none",
            "In May, Mira Holm announced [her resignation]. / In May, Per Dahl announced [her re-election]. -> none",
    })
    void announcements(String line) {
        FactCase.check(line);
    }
}
