package app.lateral.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PassageRunsTest {
    @Test
    void neighboursInOneOrderAreOnePassage() {
        assertEquals(List.of("A0-2 B1-3 NEAR"), runs(
                ".~..",
                "..~.",
                "...="));
    }

    @Test
    void oneSentenceAgainstTwoIsOnePassage() {
        assertEquals(List.of("A0 B0-1 PARTIAL"), runs("++."));
        assertEquals(List.of("A0-1 B0 NEAR"), runs("~", "~"));
    }

    @Test
    void crossingPassagesAreKeptApart() {
        assertEquals(List.of("A0 B1 EQUAL", "A1 B0 EQUAL"), runs(
                ".=",
                "=."));
        assertEquals(List.of("A0-1 B2-3 EQUAL", "A2-3 B0-1 EQUAL"), runs(
                "..=.",
                "...=",
                "=...",
                ".=.."));
    }

    @Test
    void anUnmatchedSentenceParts() {
        assertEquals(List.of("A0 B0 NEAR", "A2 B1 NEAR"), runs("~.", "..", ".~"));
        assertEquals(List.of("A0 B0 NEAR", "A1 B2 NEAR"), runs("~..", "..~"));
    }

    @Test
    void theSentenceThatFindsLeastDecidesTheRelation() {
        assertEquals(List.of("A0-1 B0-1 EQUAL"), runs("=+", "+="));
        assertEquals(List.of("A0-1 B0-1 PARTIAL"), runs("=.", ".+"));
    }

    @Test
    void theSurestLinkTellsTheScore() {
        assertEquals(0.9, PassageRuns.of(SampleLinks.grid("+.", ".=")).getFirst().score());
    }

    @Property
    void everyLinkStandsInOnePassageAndEverySentenceOfAPassageIsLinked(@ForAll("grids") List<String> grid) {
        List<Link> links = SampleLinks.grid(grid.toArray(String[]::new));
        List<Link> joined = new ArrayList<>();
        for (PassageLink passage : PassageRuns.of(links)) {
            joined.addAll(passage.links());
            assertEquals(sentences(passage.from()), linked(passage, true));
            assertEquals(sentences(passage.to()), linked(passage, false));
            assertEquals(passage.from().range(), SampleLinks.sentence("A", passage.from().first()).range()
                    .union(SampleLinks.sentence("A", passage.from().last()).range()));
        }
        assertEquals(links.size(), joined.size());
        assertTrue(joined.containsAll(links));
    }

    @Property
    void whicheverArticleComesFirstThePassagesAreTheSame(@ForAll("grids") List<String> grid) {
        Set<String> turned = new TreeSet<>();
        PassageRuns.of(SampleLinks.grid(turned(grid))).forEach(passage -> turned
                .add(written(passage.to()) + " " + written(passage.from()) + " " + passage.relation()));
        Set<String> straight = new TreeSet<>();
        PassageRuns.of(SampleLinks.grid(grid.toArray(String[]::new))).forEach(passage -> straight
                .add(written(passage.from()) + " " + written(passage.to()) + " " + passage.relation()));
        assertEquals(straight, turned);
    }

    @Provide
    Arbitrary<List<String>> grids() {
        return Arbitraries.integers().between(1, 6).flatMap(width -> Arbitraries.strings().withChars("=~+...")
                .ofLength(width).list().ofMinSize(1).ofMaxSize(6));
    }

    private static String[] turned(List<String> grid) {
        String[] columns = new String[grid.getFirst().length()];
        for (int column = 0; column < columns.length; column++) {
            StringBuilder letters = new StringBuilder();
            for (String row : grid) {
                letters.append(row.charAt(column));
            }
            columns[column] = letters.toString();
        }
        return columns;
    }

    private static Set<Integer> sentences(Passage passage) {
        Set<Integer> sentences = new TreeSet<>();
        for (int i = passage.first(); i <= passage.last(); i++) {
            sentences.add(i);
        }
        return sentences;
    }

    private static Set<Integer> linked(PassageLink passage, boolean ofFrom) {
        Set<Integer> sentences = new TreeSet<>();
        passage.links().forEach(link -> sentences.add((ofFrom ? link.from() : link.to()).first()));
        return sentences;
    }

    /** A passage without its article's name. */
    private static String written(Passage passage) {
        return SampleLinks.written(passage).substring(1);
    }

    private static List<String> runs(String... rows) {
        return PassageRuns.of(SampleLinks.grid(rows)).stream().map(passage -> SampleLinks.written(passage.from()) + " "
                + SampleLinks.written(passage.to()) + " " + passage.relation()).toList();
    }
}
