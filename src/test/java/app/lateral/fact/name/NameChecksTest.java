package app.lateral.fact.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.story.NameLikeness;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pairs of names collected elsewhere, of which a person said whether they are one bearer's. */
class NameChecksTest {
    private static final Path CHECKS = Path.of("../shared/data/name_checks/checks.psv");
    private static final double LEAST_ACCURACY = 0.85;

    @Test
    void mostPairsAreToldRight() throws IOException {
        assumeTrue(Files.exists(CHECKS), "the collection of names is not here");
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(CHECKS);
        for (String line : lines) {
            String[] fields = line.split("\\|", -1);
            boolean person = fields[1].equals("Person");
            boolean one = person
                    ? NameLikeness.mayBeOnePerson(fields[2], fields[3])
                    : NameLikeness.mayBeOneThing(fields[2], fields[3]);
            if (one != fields[0].equals("1")) {
                wrong.add(line);
            }
        }
        double accuracy = 1 - (double) wrong.size() / lines.size();
        assertTrue(accuracy >= LEAST_ACCURACY, () -> accuracy + " right; wrong:\n" + String.join("\n", wrong));
    }
}
