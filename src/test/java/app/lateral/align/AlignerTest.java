package app.lateral.align;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    void aSentenceThatTellsWhatTwoTellIsLinkedToBoth() {
        List<String> merged = List.of(
                "The council will close the swing bridge to lorries on Thursday because an inspector found a crack in its bearing.",
                "A choir from the next valley won the singing contest.");
        List<String> split = List.of(
                "The parish fair drew more visitors than ever.",
                "Lorries may not cross the swing bridge from Thursday, the council decided.",
                "An inspector had discovered that the bearing was cracked.",
                "Herring is cheap this week.");
        Alignment alignment = ALIGNER.align(List.of(SampleArticle.of("A", merged), SampleArticle.of("B", split)),
                _ -> {
                });
        assertEquals(List.of(1, 2),
                alignment.linksOf("A", 0).stream().map(link -> link.to().first()).sorted().toList());
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
    void aLongStoryIsAlignedToItsFoot() {
        int filler = 320;
        AnnotatedArticle herald = SampleArticle.of("A", after(filler, "Lot %d went to bidder %d for a song.", HERALD));
        AnnotatedArticle gazette = SampleArticle.of("B", after(filler, "In row %d grow %d pear trees.", GAZETTE));
        Alignment alignment = ALIGNER.align(List.of(herald, gazette), _ -> {
        });
        assertEquals(filler + 2, surest(alignment, filler));
        assertEquals(filler + 1, surest(alignment, filler + 2));
        assertEquals(filler, surest(alignment, filler + 3));
        Alignment turned = ALIGNER.align(List.of(gazette, herald), _ -> {
        });
        assertEquals(scores(alignment.links()), scores(turned.links()));
    }

    private static List<String> after(int count, String line, List<String> foot) {
        return Stream.concat(IntStream.range(0, count).mapToObj(i -> line.formatted(i, 1000 + 7 * i)), foot.stream())
                .toList();
    }

    private static Map<Set<Passage>, Double> scores(List<Link> links) {
        return links.stream().collect(Collectors.toMap(link -> Set.of(link.from(), link.to()), Link::score));
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
