package app.lateral.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import app.lateral.mention.AnnotatedArticle;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NearFiguresTest {
    private static final SentenceEncoder ENCODER = SentenceEncoder.builtIn();

    @Test
    void unequalFiguresOfOneDimensionPointAtEachOther() {
        assertTrue(near("The minister ended her six-day tour.", "Her week-long journey took her south.") > 0);
        assertTrue(near("The mast lies 90 km from the coast.", "It stands some 60 miles inland.") > 0);
        assertTrue(near("The bridge cost $14 million.", "They paid 12 million euros for it.") > 0);
    }

    @Test
    void equalFiguresPointNowhere() {
        assertEquals(0, near("The minister ended her seven-day tour.", "Her week-long journey took her south."));
    }

    @Test
    void figuresFarApartPointNowhere() {
        assertEquals(0, near("The minister ended her two-day tour.", "Her week-long journey took her south."));
    }

    @Test
    void figuresOfOtherDimensionsPointNowhere() {
        assertEquals(0, near("The mast lies 90 km from the coast.", "It weighs 80 tonnes."));
        assertEquals(0, near("She came second in 1994.", "He was third in 1998."));
    }

    @Test
    void whatManySentencesMeasurePointsToNoneOfThem() {
        String[] others = IntStream.range(2, 12)
                .mapToObj(km -> "The next farm lies %d km away.".formatted(km * km * 50))
                .toArray(String[]::new);
        double rare = near("The mast lies 90 km from the coast.", "It stands some 60 miles inland.");
        double common = near("The mast lies 90 km from the coast.", "It stands some 60 miles inland.", others);
        assertTrue(common < rare / 2, common + " beside " + rare);
    }

    /** How much two sentences point at each other by their figures, where the second article says more besides. */
    private static double near(String one, String other, String... more) {
        List<AnnotatedArticle> articles = List.of(SampleArticle.of("A", List.of(one)),
                SampleArticle.of("B", IntStream.rangeClosed(0, more.length)
                        .mapToObj(i -> i == 0 ? other : Arrays.asList(more).get(i - 1)).toList()));
        StoryProfile story = StoryProfile.of(articles, ENCODER, WordRarity.english(), _ -> {
        });
        return story.nearFigures().of(story.articles().getFirst().getFirst(), story.articles().getLast().getFirst());
    }
}
