package app.lateral.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import app.lateral.compare.Anchor;
import app.lateral.compare.Corrections;
import app.lateral.fact.FactKind;
import app.lateral.review.Finding.Standing;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What becomes of findings when an article is replaced; [brackets] stand around the reading in the old text. */
class ArticleRevisionTest {
    private static final String OLD_PATH = "old.txt";
    private static final String NEW_PATH = "new.txt";

    @Test
    void aReadingInAnUnchangedSentenceStandsWhereverTheSentenceIsNow() {
        Finding carried = carry("The pier burned. The crane cost [40 crowns]. Nobody paid.",
                "Nobody paid.\n\nSmoke rose at dawn. The crane cost 40 crowns. The owner wept.");

        assertEquals(Standing.STANDS, carried.standing());
        assertEquals(new Anchor(NEW_PATH, new TextRange(49, 58), "40 crowns"),
                carried.difference().readings().getFirst());
    }

    @Test
    void aReadingInOtherWordsIsMarkedAndPointsAtThem() {
        String after = "The pier burned. The crane cost 55 crowns. Nobody paid.";
        Finding carried = carry("The pier burned. The crane cost [40 crowns]. Nobody paid.", after);

        assertEquals(Standing.LOOK_AGAIN, carried.standing());
        Anchor anchor = carried.difference().readings().getFirst();
        assertEquals("40 crowns", anchor.words());
        assertEquals("55 crowns", anchor.range().of(after));
    }

    @Test
    void theSameWordsInAnotherSentenceAreMarked() {
        Finding carried = carry("The crane cost [40 crowns].", "The old crane cost 40 crowns.");

        assertEquals(Standing.LOOK_AGAIN, carried.standing());
        assertEquals(new TextRange(19, 28), carried.difference().readings().getFirst().range());
    }

    @Test
    void aReadingThatWasCutIsKeptAndMarked() {
        Finding carried = carry("The pier burned. The crane cost [40 crowns]. Nobody paid.", "The pier burned.");

        assertEquals(Standing.LOOK_AGAIN, carried.standing());
        assertEquals("40 crowns", carried.difference().readings().getFirst().words());
    }

    @Test
    void theSourceThatIsRightBearsItsNewPath() {
        assertEquals(new Verdict.SourceRight(NEW_PATH), carry("It cost [40].", "It cost 40.").verdict());
    }

    @Test
    void ofOneSentenceThatStandsTwiceTheNearestIsTaken() {
        Finding carried = carry("Ho.\nIt cost [40].\nHe left.\nIt cost 40.\n",
                "Ho. Ho.\nIt cost 40.\nHe left.\nIt cost 40.\n");

        assertEquals(new TextRange(16, 18), carried.difference().readings().getFirst().range());
    }

    @Property(tries = 200)
    void noFindingIsDroppedAndNoneStandsOnOtherWords(@ForAll("texts") List<String> before,
            @ForAll("texts") List<String> after) {
        Article old = article(OLD_PATH, String.join("", before));
        Article now = article(NEW_PATH, String.join("", after));
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at + 2 <= old.text().length(); at += 3) {
            findings.add(finding(Anchor.at(old, new TextRange(at, at + 2))));
        }
        Review carried = new ArticleRevision(old, now).carry(new Review(findings, Corrections.NONE));

        assertEquals(findings.size(), carried.findings().size());
        for (Finding finding : carried.findings()) {
            Anchor anchor = finding.difference().readings().getFirst();
            String there = anchor.range().of(now.text());
            if (finding.standing() == Standing.STANDS) {
                assertEquals(anchor.words(), there);
            }
        }
    }

    @Property(tries = 100)
    void theSameTextChangesNothingButThePath(@ForAll("texts") List<String> lines) {
        Article old = article(OLD_PATH, String.join("", lines));
        for (int at = 0; at + 2 <= old.text().length(); at += 3) {
            TextRange range = new TextRange(at, at + 2);
            Review review = new Review(List.of(finding(Anchor.at(old, range))), Corrections.NONE);
            Finding carried = new ArticleRevision(old, article(NEW_PATH, old.text())).carry(review).findings()
                    .getFirst();
            assertEquals(Standing.STANDS, carried.standing());
            assertEquals(range, carried.difference().readings().getFirst().range());
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("The crane fell. ", "Nobody paid 40.\n", "It cost 40 crowns. ", "北🗼 rose. ", "\n", "A b")
                .list().ofMaxSize(8);
    }

    private static Finding carry(String marked, String after) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Article old = article(OLD_PATH, marked.replace("[", "").replace("]", ""));
        Review review = new Review(List.of(finding(Anchor.at(old, new TextRange(start, end)))), Corrections.NONE);
        return new ArticleRevision(old, article(NEW_PATH, after)).carry(review).findings().getFirst();
    }

    private static Finding finding(Anchor anchor) {
        return new Finding(new DifferenceIdentity(FactKind.MONEY, List.of(anchor)), new Verdict.SourceRight(OLD_PATH),
                "", List.of(), "", Instant.EPOCH, Standing.STANDS);
    }

    private static Article article(String path, String text) {
        return new Article("A", path, "", null, null, text, List.of());
    }
}
