package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import app.lateral.align.MeasuredStory.Origin;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class GoldAlignmentTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Set<String> TWO_ARTICLES = Set.of("journey-home", "visit");

    @Test
    void theSurestLinkOfASentenceIsRightInThreeOfFourCases() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "the stories aligned by hand are not here");
        SentenceEncoder encoder = SentenceEncoder.builtIn();
        MatchModel model = MatchModel.fitted();
        List<GoldStory> stories = GoldStory.all(SHARED).stream().filter(story -> TWO_ARTICLES.contains(story.name()))
                .toList();
        for (GoldStory story : stories) {
            AlignmentScore score = AlignmentScore.of(story,
                    MeasuredStory.of(story, Origin.GOLD, encoder).chances(model),
                    model.threshold());
            assertTrue(score.best() >= 0.75, story.name() + ": " + score);
        }
    }
}
