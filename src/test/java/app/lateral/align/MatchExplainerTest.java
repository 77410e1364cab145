package app.lateral.align;

import java.util.List;

import app.lateral.align.MatchReason.CloseMeaning;
import app.lateral.align.MatchReason.SharedFigures;
import app.lateral.align.MatchReason.SharedNames;
import app.lateral.align.MatchReason.SharedWords;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MatchExplainerTest {
    private static final Aligner ALIGNER = new Aligner(SentenceEncoder.builtIn());
    private static final List<String> COURIER = List.of(
            "Harbour master Sergei Petrenko opened the rebuilt lighthouse on Saturday with a brass band.",
            "Its lamp can be seen from 30 kilometres away, the engineers said.",
            "Fog had closed the old tower for most of the winter.");
    private static final List<String> MIRROR = List.of(
            "On Saturday the rebuilt lighthouse was opened by Sergey Petrenko, who was with the band.",
            "Engineers say that the light of its lamp carries 30 km.",
            "Trawlers landed more herring than in any May before.");

    @Test
    void bothSpellingsOfANameAreGiven() {
        assertEquals(List.of("Sergei Petrenko/Sergey Petrenko"), reasons(0).stream()
                .filter(SharedNames.class::isInstance).flatMap(reason -> ((SharedNames) reason).names().stream())
                .toList());
    }

    @Test
    void figuresAndDaysAreGiven() {
        assertEquals(List.of("Saturday"), figures(0));
        assertEquals(List.of("30 kilometres"), figures(1));
    }

    @Test
    void sharedWordsCarryContent() {
        List<String> words = reasons(0).stream().filter(SharedWords.class::isInstance)
                .flatMap(reason -> ((SharedWords) reason).words().stream()).toList();
        assertTrue(words.contains("lighthouse"), words.toString());
        assertTrue(words.stream().noneMatch(List.of("the", "with", "on", "was", "Saturday")::contains),
                words.toString());
    }

    @Test
    void distantMeaningsAreNoReason() {
        assertTrue(reasons(0).stream().filter(CloseMeaning.class::isInstance)
                .allMatch(reason -> ((CloseMeaning) reason).similarity() > 0));
    }

    private static List<String> figures(int sentence) {
        return reasons(sentence).stream().filter(SharedFigures.class::isInstance)
                .flatMap(reason -> ((SharedFigures) reason).figures().stream()).toList();
    }

    private static List<MatchReason> reasons(int sentence) {
        return ALIGNER.align(List.of(SampleArticle.of("A", COURIER), SampleArticle.of("B", MIRROR)), _ -> {
        }).linksOf("A", sentence).getFirst().reasons();
    }
}
