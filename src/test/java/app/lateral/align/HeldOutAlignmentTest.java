package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import app.lateral.align.MeasuredStory.Origin;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Holds the figures of src/site/measurements/alignment.md on stories that the weights have not seen. */
class HeldOutAlignmentTest {
    private static final Path SHARED = Path.of("../shared");

    @Test
    void unseenStoriesAreAlignedAsWellAsMeasured() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "the stories aligned by hand are not here");
        SentenceEncoder encoder = SentenceEncoder.builtIn();
        CrossValidation unseen = new CrossValidation(
                MeasuredStory.all(GoldStory.all(SHARED), Origin.GOLD, encoder),
                MeasuredStory.own(SHARED, encoder));
        AlignmentScore mean = unseen.mean();
        assertTrue(mean.f1() >= 0.75, mean.toString());
        assertTrue(mean.strong() >= 0.88, mean.toString());
        assertTrue(mean.best() >= 0.90, mean.toString());
        assertEquals(0.8, unseen.band(0.7, 0.9).share(), 0.1, "links given about 0.8 are right about so often");
    }
}
