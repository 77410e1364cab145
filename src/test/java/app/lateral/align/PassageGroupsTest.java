package app.lateral.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PassageGroupsTest {
    private static final List<String> STORY = List.of("A", "B", "C", "D");

    @Test
    void whatThreeArticlesTellIsOneGroup() {
        assertEquals(List.of("A1 B4 C2"), groups("A1 B4 0.8", "A1 C2 0.7", "B4 C2 0.9"));
    }

    @Test
    void twoSureLinksHoldThreeArticlesTogether() {
        assertEquals(List.of("A1 B4 C2"), groups("A1 B4 0.8", "B4 C2 0.9"));
    }

    @Test
    void aChainDoesNotSwallowTheStory() {
        assertEquals(List.of("A1 B1", "C1 D1"), groups("A1 B1 0.9", "B1 C1 0.6", "C1 D1 0.9"));
    }

    @Test
    void neighboursOfOneArticleAreOnePassageAndOthersAreNot() {
        assertEquals(List.of("A1-2 B4"), groups("A1 B4 0.8", "A2 B4 0.9"));
        assertEquals(List.of("A1 A9 B4"), groups("A1 B4 0.8", "A9 B4 0.9"));
    }

    @Test
    void theGroupOfASentenceIsFound() {
        Alignment alignment = Alignment.of(List.of(SampleLinks.link("A1 B4 0.8")));
        assertEquals(List.of("A", "B"), alignment.groupOf("B", 4).orElseThrow().articles());
        assertTrue(alignment.groupOf("B", 5).isEmpty());
    }

    @Property
    void theOrderOfArticlesChangesNoGroup(@ForAll("links") List<Link> links) {
        assertEquals(sets(PassageGroups.of(links, STORY, STORY)),
                sets(PassageGroups.of(turned(links), STORY.reversed(), STORY)));
    }

    @Property
    void noSentenceStandsInTwoGroupsAndNoGroupInOneArticle(@ForAll("links") List<Link> links) {
        Set<String> seen = new TreeSet<>();
        for (PassageGroup group : PassageGroups.of(links, STORY, STORY)) {
            assertTrue(group.articles().size() > 1);
            for (Passage passage : group.passages()) {
                for (int i = passage.first(); i <= passage.last(); i++) {
                    assertTrue(seen.add(passage.article() + i));
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<String> sentence = Combinators.combine(Arbitraries.of(STORY), Arbitraries.integers().between(0, 4))
                .as((article, index) -> article + index);
        return Combinators.combine(sentence, sentence, Arbitraries.of("0.4", "0.6", "0.8", "0.9"))
                .filter((one, other, _) -> one.charAt(0) < other.charAt(0))
                .as((one, other, score) -> SampleLinks.link(one + " " + other + " " + score)).list().ofMaxSize(14)
                .uniqueElements(link -> List.of(link.from(), link.to()));
    }

    private static List<Link> turned(List<Link> links) {
        List<Link> turned = new ArrayList<>();
        for (Link link : links.reversed()) {
            turned.add(new Link(link.to(), link.from(), link.relation(), link.score(), List.of(), List.of()));
        }
        return turned;
    }

    private static Set<String> sets(List<PassageGroup> groups) {
        Set<String> sets = new TreeSet<>();
        groups.forEach(group -> sets.add(String.join(" ",
                group.passages().stream().map(SampleLinks::written).sorted(Comparator.naturalOrder()).toList())));
        return sets;
    }

    private static List<String> groups(String... links) {
        return PassageGroups.of(Stream.of(links).map(SampleLinks::link).toList(), STORY, STORY).stream()
                .map(group -> String.join(" ", group.passages().stream().map(SampleLinks::written).toList())).toList();
    }
}
