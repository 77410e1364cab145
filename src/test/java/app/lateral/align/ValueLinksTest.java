package app.lateral.align;

import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ValueLinksTest {
    private static final List<String> ENGLISH = List.of(
            "A night train left the rails near Varnik on 9 May 2021, and the line was closed at once.",
            "On board were 348 people who had been on their way to the coast for the holidays.",
            "The driver, Pavel Dorn, had worked for the railway for 27 years, his sister said.",
            "Nobody could say in the evening when the trains would run again.");
    private static final List<String> RUSSIAN = List.of(
            "По словам сестры, машинист Павел Дорн проработал на железной дороге 27 лет и знал этот путь.",
            "Когда поезда снова пойдут, вечером никто сказать не мог, и люди остались на вокзале.",
            "Ночной поезд сошёл с рельсов 9 мая 2021 года недалеко от города Варник.",
            "В вагонах было 348 человек, которые ехали на море.");
    private static final List<String> JAPANESE = List.of(
            "夜行列車は2021年5月9日にワルニクの近くで脱線した。", "乗客は348人で、海へ向かう途中だったと鉄道会社は話している。");

    @Test
    void numbersDatesAndNamesJoinSentencesOfTwoLanguages() {
        assertEquals(List.of("A0 B2", "A1 B3", "A2 B0"), links(ENGLISH, RUSSIAN));
        assertEquals(List.of("A0 B0", "A1 B1"), links(ENGLISH, JAPANESE));
    }

    @Test
    void twoArticlesInALanguageThatTheModelDoesNotKnowAreJoinedByThemToo() {
        assertTrue(links(RUSSIAN, RUSSIAN.reversed()).containsAll(List.of("A0 B3", "A2 B1", "A3 B0")));
    }

    @Test
    void aLinkSaysWhatBothHave() {
        Link link = align(List.of(SampleArticle.of("A", ENGLISH), SampleArticle.of("B", RUSSIAN))).links().getFirst();
        assertEquals(List.of(new MatchReason.SharedNames(List.of("Varnik/Варник")),
                new MatchReason.SharedFigures(List.of("9 May", "2021"))), link.reasons());
        assertEquals(Relation.PARTIAL, link.relation());
    }

    @Test
    void articlesThatTheModelKnowsAreMatchedByMeaningBesideOneThatItDoesNot() {
        List<AnnotatedArticle> articles = List.of(SampleArticle.of("A", ENGLISH), SampleArticle.of("B", RUSSIAN),
                SampleArticle.of("C", List.of("Close to Varnik a sleeper train was derailed on a Sunday in May.",
                        "It is not known when traffic can be taken up again on this line, the railway said.",
                        "The driver was a man of great experience.")));
        Alignment alignment = align(articles);
        assertFalse(alignment.between("A", "C").isEmpty());
        assertFalse(alignment.between("A", "B").isEmpty());
        assertTrue(alignment.between("A", "C").stream().anyMatch(link -> link.reasons().stream()
                .anyMatch(MatchReason.SharedWords.class::isInstance)));
    }

    private static Alignment align(List<AnnotatedArticle> articles) {
        return new Aligner(SentenceEncoder.builtIn()).align(articles, _ -> {
        });
    }

    private static List<String> links(List<String> one, List<String> other) {
        return align(List.of(SampleArticle.of("A", one), SampleArticle.of("B", other))).links().stream()
                .map(link -> SampleLinks.written(link.from()) + " " + SampleLinks.written(link.to())).toList();
    }
}
