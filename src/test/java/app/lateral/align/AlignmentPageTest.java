package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import app.lateral.align.GoldStory.Gold;
import app.lateral.align.GoldStory.SentenceKey;
import app.lateral.align.GoldStory.SentencePair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AlignmentPageTest {
    @TempDir
    private Path story;

    @BeforeEach
    void writeArticles() throws IOException {
        Files.writeString(story.resolve("1-wire.txt"), """
                Ferry burns off Port Lannick

                The ferry left Port Lannick on Monday with 212 people on board. Smoke was seen at noon.

                The captain sent a call for help. The captain was the last to leave.
                """);
        Files.writeString(story.resolve("2-post.txt"), """
                Smoke on the water

                More than two hundred passengers had sailed from Port Lannick on Monday. At midday they smelled fire.
                """);
    }

    @Test
    void eachLineLinksTwoSentences() throws IOException {
        write("""
                # what the two tell alike
                1 "The ferry left" near 2 "More than"

                1 "Smoke was" maybe 2 "At midday"
                1 "The captain sent" partial 2 "At midday"
                """);
        GoldStory read = AlignmentPage.read(story);
        assertEquals(Map.of(pair(1, 1), Gold.STRONG, pair(2, 2), Gold.OPTIONAL, pair(3, 2), Gold.PARTIAL),
                read.links());
        assertEquals("The ferry left Port Lannick on Monday with 212 people on board.", read.articles().getFirst()
                .segmented().textOf(read.articles().getFirst().sentences().get(1)));
    }

    @Test
    void wordsMustNameOneSentence() throws IOException {
        assertComplaint("1 \"The captain\" near 2 \"At midday\"",
                "line 1 names 2 sentences of article 1 by: The captain");
        assertComplaint("1 \"The cook\" near 2 \"At midday\"", "line 1 names 0 sentences of article 1 by: The cook");
        assertComplaint("1 \"Ferry burns\" near 2 \"At midday\"", "names 0 sentences of article 1");
        assertComplaint("1 \"Smoke\" near 3 \"At midday\"", "line 1 names article 3 of 2");
    }

    @Test
    void linesMustHaveTheForm() throws IOException {
        assertComplaint("# note\n1 \"Smoke\" alike 2 \"At midday\"", "line 2 is not of the form");
        assertComplaint("2 \"At midday\" near 1 \"Smoke\"", "line 1 must name a sentence of the earlier article first");
        assertComplaint("1 \"Smoke\" near 2 \"At\"\n1 \"Smoke was\" equal 2 \"At midday\"",
                "line 2 links two sentences that a line before it links");
    }

    @Test
    void everyPageOfOurOwnStoriesNamesSentencesOfItsArticles() throws IOException {
        var stories = AlignmentPage.all(AlignmentPage.OWN_STORIES);
        assertFalse(stories.isEmpty());
        for (GoldStory own : stories) {
            assertTrue(own.articles().size() >= 2 && own.links().containsValue(Gold.STRONG), own.name());
        }
    }

    private void assertComplaint(String page, String complaint) throws IOException {
        write(page);
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> AlignmentPage.read(story)).getMessage());
        assertTrue(message.contains(complaint), message);
    }

    private void write(String page) throws IOException {
        Files.writeString(story.resolve("alignment.txt"), page);
    }

    private static SentencePair pair(int one, int other) {
        return new SentencePair(new SentenceKey(0, one), new SentenceKey(1, other));
    }
}
