package app.lateral.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import app.lateral.align.SampleArticle;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReuseFinderTest {
    private static final String WIRE = "The last tram of the evening left the rails at Mill Bridge shortly before "
            + "midnight and came to rest against the wall of a bakery.";

    @Test
    void whatIsCopiedWordForWordIsFound() {
        assertEquals(List.of(
                "The last tram of the evening left the rails at Mill Bridge shortly before midnight (15 words, 0 edits)"),
                shared(WIRE, "Nobody was hurt when the last tram of the evening left the rails at Mill Bridge shortly "
                        + "before midnight, police said."));
    }

    @Test
    void smallEditsDoNotEndARun() {
        assertEquals(List.of(WIRE.substring(0, WIRE.length() - 1) + " (24 words, 2 edits)"),
                shared(WIRE, "The last tram of the evening jumped the rails at Mill Bridge shortly before "
                        + "midnight and came to rest against the front wall of a bakery."));
    }

    @Test
    void shortPhrasesInCommonAreNoReuse() {
        assertEquals(List.of(), shared(WIRE, "A bus came to rest against the wall; nobody minded; the last tram of the "
                + "evening was early."));
    }

    @Test
    void whatSpeakersAreQuotedWithIsCountedApart() {
        Reuse reuse = reuse(List.of(
                "“We heard a noise like thunder and then all the lights went out,” said Mira Holt, who lives next door.",
                "Mira Holt said: “We heard a noise like thunder and then all the lights went out.”"));
        assertEquals(new ReuseShare(16, 0, 13), reuse.shareOf("B"));
        assertEquals(13, reuse.texts().getFirst().quoted());
    }

    @Test
    void everyShareIsToldForEachPairAndInAll() {
        Reuse reuse = reuse(List.of(WIRE, "It was quiet at first. " + WIRE, "Trams will run again on Friday."));
        assertEquals(new ReuseShare(25, 25, 0), reuse.shareOf("A"));
        assertEquals(new ReuseShare(30, 25, 0), reuse.shareOf("B", "A"));
        assertEquals(new ReuseShare(30, 0, 0), reuse.shareOf("B", "C"));
        assertEquals(new ReuseShare(6, 0, 0), reuse.shareOf("C"));
    }

    @Test
    void aPieceThatStandsTwiceIsFoundBothTimes() {
        Reuse reuse = reuse(List.of(WIRE, WIRE + " In short: " + WIRE));
        assertEquals(50, reuse.shareOf("B").shared());
    }

    @Test
    void articlesThatShareMostOfASentenceAreOneVoice() {
        List<AnnotatedArticle> articles = articles(List.of(WIRE, "Near the bakery people ran. " + WIRE,
                "Shortly before midnight a tram hit a bakery at Mill Bridge."));
        List<Extract> places = articles.stream()
                .map(article -> extract(article, "Mill Bridge")).toList();
        assertEquals(List.of(List.of("A", "B"), List.of("C")),
                new Voices(articles, find(articles)).of(places));
    }

    @Test
    void aSharedQuotationAloneIsNotOneVoice() {
        List<AnnotatedArticle> articles = articles(List.of(
                "“We heard a noise like thunder and then all the lights went out,” said Mira Holt, who lives next door.",
                "Across the street Mira Holt, 52, was awake: “We heard a noise like thunder and then all the lights "
                        + "went out,” she told this paper."));
        assertEquals(List.of(List.of("A"), List.of("B")), new Voices(articles, find(articles))
                .of(articles.stream().map(article -> extract(article, "thunder")).toList()));
    }

    @Test
    void veryLongCopiesOfOneSentenceAreReadInOneGo() {
        String text = IntStream.range(0, 4000).mapToObj(i -> WIRE).reduce((one, other) -> other).orElseThrow()
                + " a b c d e f g h".repeat(20_000);
        assertEquals(160_025, reuse(List.of(text, text + " End.")).shareOf("A").shared());
    }

    @Property(tries = 200)
    void noOffsetLeavesItsArticleAndTheOrderChangesNothing(@ForAll("stories") List<String> story) {
        List<AnnotatedArticle> articles = articles(story);
        Reuse reuse = find(articles);
        for (SharedText text : reuse.texts()) {
            assertTrue(text.words() >= ReuseFinder.SHORTEST_RUN);
            assertTrue(text.quoted() <= text.words());
            assertIsWords(text.from(), articles);
            assertIsWords(text.to(), articles);
        }
        Reuse turned = find(articles.reversed());
        assertEquals(reuse.shares(), turned.shares());
        assertEquals(reuse.matrix(), turned.matrix());
        assertEquals(pairs(reuse), pairs(turned));
    }

    @Provide
    Arbitrary<List<String>> stories() {
        Arbitrary<String> words = Arbitraries.of("the tram", "left", "the rails", "at Mill Bridge", "near midnight",
                "and stopped", "“loud as thunder,” said Mira Holt.", "It was a bakery.", "\uD83D\uDE8B", "電車が止まった。")
                .list().ofMaxSize(30).map(parts -> String.join(" ", parts));
        return words.list().ofMinSize(2).ofMaxSize(4).uniqueElements();
    }

    private static Set<String> pairs(Reuse reuse) {
        Set<String> pairs = new TreeSet<>();
        for (SharedText text : reuse.texts()) {
            List<String> sides = new ArrayList<>(List.of(text.from().toString(), text.to().toString()));
            sides.sort(Comparator.naturalOrder());
            pairs.add(sides + " " + text.words() + " " + text.quoted() + " " + text.edits());
        }
        return pairs;
    }

    private static void assertIsWords(Extract extract, List<AnnotatedArticle> articles) {
        AnnotatedArticle article = articles.stream().filter(own -> own.id().equals(extract.article())).findFirst()
                .orElseThrow();
        List<TextRange> words = article.sentences().stream().map(Sentence::words).flatMap(List::stream)
                .map(Word::range).toList();
        assertTrue(words.stream().anyMatch(word -> word.start() == extract.range().start()));
        assertTrue(words.stream().anyMatch(word -> word.end() == extract.range().end()));
    }

    private static Extract extract(AnnotatedArticle article, String words) {
        int start = article.article().text().indexOf(words);
        return new Extract(article.id(), new TextRange(start, start + words.length()));
    }

    private static List<String> shared(String one, String other) {
        List<AnnotatedArticle> articles = articles(List.of(one, other));
        return find(articles).texts().stream()
                .map(text -> "%s (%d words, %d edits)".formatted(
                        articles.getFirst().article().textAt(text.from().range()),
                        text.words(), text.edits()))
                .toList();
    }

    private static List<AnnotatedArticle> articles(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> SampleArticle.of(Character.toString('A' + i), List.of(texts.get(i)))).toList();
    }

    private static Reuse reuse(List<String> texts) {
        return find(articles(texts));
    }

    private static Reuse find(List<AnnotatedArticle> articles) {
        return new ReuseFinder().find(articles, _ -> {
        });
    }
}
