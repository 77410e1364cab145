package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EcbPlusTest {
    private static final Path DATA = Path.of("../shared/data");

    @Test
    void theMixRanksPairsBetterThanWordsOrVectorsAlone() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("ecbplus")), "the pairs of ECB+ are not here");
        EcbPlusMeasurement measured = EcbPlusMeasurement.of(DATA);
        assertTrue(measured.mix() > measured.embedding() + 0.01, measured.toString());
        assertTrue(measured.mix() > measured.wordOverlap() + 0.01, measured.toString());
    }
}
