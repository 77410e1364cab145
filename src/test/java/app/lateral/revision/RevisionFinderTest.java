package app.lateral.revision;

import java.util.Arrays;
import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RevisionFinderTest {
    private static final String LINE = "The line has run the crossing since 1987 without a death on board.";

    @Test
    void tellsWhatBecameOfEachSentence() {
        AnnotatedArticle before = Versions.of("A",
                "Fire broke out on a ferry, killing two people, the coastguard said.",
                LINE, "There were 214 passengers aboard.", "The wind was light at the time.",
                "The cause is not yet known.");
        AnnotatedArticle after = Versions.of("B",
                "Fire broke out on a ferry, killing at least nine people, the coastguard said.",
                "There were 241 passengers aboard.", "The wind was light at the time.",
                "“We took the last of them off,” said Captain Ines Varga.", LINE);
        Revision revision = new RevisionFinder().find(before, after);
        assertEquals(List.of("Reworded in place: [two -> nine]", "Reworded in place: [214 -> 241]",
                "Kept in place: The wind was light at the time.",
                "Added: “We took the last of them off,” said Captain Ines Varga.", "Kept moved: " + LINE,
                "Removed: The cause is not yet known."),
                revision.changes().stream().map(change -> text(change, before, after)).toList());
    }

    @Test
    void marksAndCaseAreNoChangeOfWords() {
        AnnotatedArticle before = Versions.of("A", "The harbour, he said, is open.");
        AnnotatedArticle after = Versions.of("B", "The harbour – he said – is open!");
        assertTrue(new RevisionFinder().find(before, after).changes().getFirst() instanceof Change.Kept);
    }

    @Test
    void theSameFigureInOtherWordsIsStyle() {
        AnnotatedArticle before = Versions.of("A", "The ferry carried 20 lorries across the bay on Monday.");
        AnnotatedArticle after = Versions.of("B", "The ferry took twenty lorries across the bay on Monday.");
        Change change = new RevisionFinder().find(before, after).changes().getFirst();
        assertTrue(change instanceof Change.Reworded reworded && reworded.substance().isEmpty(), change::toString);
    }

    @Test
    void theCorrectionOfTheFerryFireChangesTwoFigures() {
        List<AnnotatedArticle> versions = Versions.ferryFire();
        Revision revision = new RevisionFinder().find(versions.get(1), versions.get(2));
        List<String> points = RevisionSummary.of(revision, versions.get(1), versions.get(2)).stream()
                .filter(point -> point.what().equals(java.util.Optional.of(Substance.FIGURE)))
                .map(point -> point.before() + " -> " + point.after() + " " + point.paragraphs()).toList();
        assertEquals(List.of("214 passengers -> 241 passengers [4]", "$2.4 million -> $4.2 million [8]"), points);
    }

    @Test
    void theWritethruRaisesTheTollAndAddsTheGovernor() {
        List<AnnotatedArticle> versions = Versions.ferryFire();
        Revision revision = new RevisionFinder().find(versions.get(0), versions.get(1));
        List<SummaryPoint> points = RevisionSummary.of(revision, versions.get(0), versions.get(1));
        assertTrue(points.stream().anyMatch(point -> point.before().contains("two") && point.after().contains("nine")),
                points::toString);
        assertTrue(points.stream().anyMatch(point -> point.act() == SummaryPoint.Act.ADDS
                && point.what().equals(java.util.Optional.of(Substance.QUOTE)) && point.after().contains("Rowe")),
                points::toString);
    }

    @Property
    void everySentenceIsToldOfOnce(@ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> after) {
        Revision revision = new RevisionFinder().find(numbered("A", before), numbered("B", after));
        long old = revision.changes().stream().filter(change -> !(change instanceof Change.Added)).count();
        long now = revision.changes().stream().filter(change -> !(change instanceof Change.Removed)).count();
        assertEquals(before.size(), old);
        assertEquals(after.size(), now);
    }

    @Property
    void aGrowingRowIsFoundThatCannotBeLonger(@ForAll @Size(max = 9) int[] numbers) {
        int[] found = InOrder.places(numbers).stream().map(place -> numbers[place]).toArray();
        for (int place = 1; place < found.length; place++) {
            assertTrue(found[place - 1] < found[place], () -> Arrays.toString(found));
        }
        assertEquals(longest(numbers, 0, -1), found.length);
    }

    private static int longest(int[] numbers, int from, int last) {
        int best = 0;
        for (int place = from; place < numbers.length; place++) {
            if (numbers[place] >= 0 && numbers[place] > last) {
                best = Math.max(best, 1 + longest(numbers, place + 1, numbers[place]));
            }
        }
        return best;
    }

    private static AnnotatedArticle numbered(String id, List<Integer> topics) {
        String[] words = {"winter", "harbour", "ferry", "captain", "market", "school", "bridge"};
        String[] lines = topics.stream().map(topic -> "The " + words[topic] + " was quiet that night.")
                .toArray(String[]::new);
        return Versions.of(id, lines.length == 0 ? new String[]{} : lines);
    }

    private static String text(Change change, AnnotatedArticle before, AnnotatedArticle after) {
        return switch (change) {
            case Change.Kept(_, Sentence now, Change.Course course) ->
                "Kept " + text(course) + ": " + words(after, now);
            case Change.Reworded reworded -> "Reworded " + text(reworded.course()) + ": "
                    + reworded.substance().stream().map(each -> words(before, each.before().orElseThrow()) + " -> "
                            + words(after, each.after().orElseThrow())).toList();
            case Change.Added(Sentence now) -> "Added: " + words(after, now);
            case Change.Removed(Sentence old) -> "Removed: " + words(before, old);
        };
    }

    private static String text(Change.Course course) {
        return switch (course) {
            case IN_PLACE -> "in place";
            case MOVED -> "moved";
        };
    }

    private static String words(AnnotatedArticle article, Sentence sentence) {
        return words(article, sentence.range());
    }

    private static String words(AnnotatedArticle article, TextRange range) {
        return article.segmented().textAt(range).replaceAll(" (people|passengers)$", "");
    }
}
