package app.lateral.align;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;

import app.lateral.mention.AnnotatedArticle;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlignerTest {
    private static final Aligner ALIGNER = new Aligner(SentenceEncoder.builtIn());

    private static final List<String> HERALD = List.of(
            "A ferry with 212 passengers aboard caught fire off the island of Tarn on Monday night.",
            "Rescue boats brought everyone ashore within three hours, the coastguard said.",
            "Investigators believe that the blaze began in a fridge lorry on the car deck.",
            "The ticket office will give travellers their money back.");
    private static final List<String> GAZETTE = List.of(
            "Travellers will be refunded by the ticket office.",
            "The flames broke out on the vehicle deck, in a refrigerated truck, according to investigators.",
            "Late on Monday a ferry burned near Tarn with more than 200 people on it.",
            "The mayor of the island opened a new library in spring.");

    @Test
    void sentencesThatReportTheSameInOtherWordsAreLinked() {
        Alignment alignment = ALIGNER.align(List.of(SampleArticle.of("A", HERALD), SampleArticle.of("B", GAZETTE)),
                _ -> {
                });
        assertEquals(2, surest(alignment, 0));
        assertEquals(1, surest(alignment, 2));
        assertEquals(0, surest(alignment, 3));
    }

    @Test
    void aSentenceWithoutCounterpartHasNoLink() {
        Alignment alignment = ALIGNER.align(List.of(SampleArticle.of("A", HERALD), SampleArticle.of("B", GAZETTE)),
                _ -> {
                });
        assertTrue(alignment.linksOf("B", 3).isEmpty());
    }

    @Test
    void everyLinkIsExplained() {
        Alignment alignment = ALIGNER.align(List.of(SampleArticle.of("A", HERALD), SampleArticle.of("B", GAZETTE)),
                _ -> {
                });
        assertFalse(alignment.links().isEmpty());
        alignment.links().forEach(link -> assertFalse(link.reasons().isEmpty()));
    }

    @Test
    void aStoryTooLongToCompareWholeIsComparedAtItsHead() {
        List<String> lines = Collections.nCopies(1000, "It was on the way.");
        Alignment alignment = ALIGNER.align(
                List.of(SampleArticle.of("A", lines), SampleArticle.of("B", lines)), _ -> {
                });
        alignment.links().forEach(link -> assertTrue(link.from().last() < 750 && link.to().last() < 750));
    }

    @Test
    void anAlignmentStopsWhereProgressSaysSo() {
        List<AnnotatedArticle> articles = List.of(SampleArticle.of("A", HERALD), SampleArticle.of("B", GAZETTE));
        assertThrows(CancellationException.class, () -> ALIGNER.align(articles, fraction -> {
            if (fraction > 0.5) {
                throw new CancellationException();
            }
        }));
    }

    private static int surest(Alignment alignment, int sentence) {
        return alignment.linksOf("A", sentence).stream().max(Comparator.comparingDouble(Link::score))
                .map(link -> link.to().first()).orElse(-1);
    }
}
