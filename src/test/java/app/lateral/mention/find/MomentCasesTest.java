package app.lateral.mention.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Sentences;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Runs published cases of a recogniser of dates and times as they are. A case is right where every moment and duration
 * is found with its span and its value, and nothing else; where it offers several values, Lateral's must be one of them.
 */
class MomentCasesTest {
    private static final Path CASES = Path.of("../shared/data/recognizers/DateTime/English/DateTimeModel.json");
    private static final double FLOOR = 0.6;
    private static final MentionFinder FINDER = new MentionFinder();

    /** Why a case is not asked for. */
    private enum Exclusion {
        /** "every Tuesday", "weekly": no moment. */
        REPEATED,
        /** "Thanksgiving weekend": needs the feasts of every country and church. */
        HOLIDAY
    }

    private static final Pattern HOLIDAY = Pattern.compile("(?i).*(christmas|easter|halloween|thanksgiving|independence"
            + " day|new year\\b|labor day|workers' day|black friday|earth day|patrick|eid al|juneteenth|freedom day).*");

    @Test
    void reachesItsShare() throws IOException {
        Assumptions.assumeTrue(Files.exists(CASES), "the cases of the recogniser are not here: " + CASES);
        Map<Exclusion, Integer> excluded = new EnumMap<>(Exclusion.class);
        int right = 0;
        int all = 0;
        var wrong = new ArrayList<String>();
        for (JsonNode entry : new ObjectMapper().readTree(Files.readString(CASES).replace("\uFEFF", ""))) {
            Optional<Exclusion> exclusion = exclusion(entry);
            if (exclusion.isPresent()) {
                excluded.merge(exclusion.get(), 1, Integer::sum);
                continue;
            }
            all++;
            List<Set<String>> expected = new ArrayList<>();
            entry.get("Results").forEach(result -> expected.add(TimexForm.asked(result)));
            List<String> found = found(entry);
            if (fits(found, expected)) {
                right++;
            } else {
                wrong.add(reference(entry) + " " + entry.get("Input").asText() + "\n    expected " + expected
                        + "\n    found    " + found);
            }
        }
        Files.writeString(Path.of("target", "DateTimeModel.json.missed"), String.join("\n", wrong));
        double share = (double) right / all;
        assertTrue(share >= FLOOR, "%d of %d are right, %.3f and not %.3f; left out %s".formatted(right, all, share,
                FLOOR, excluded));
    }

    private static boolean fits(List<String> found, List<Set<String>> expected) {
        if (found.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            // where a case leaves open where a time lies, its form ends after the modifier
            String form = found.get(i);
            if (expected.get(i).stream().noneMatch(asked -> asked.endsWith(" ")
                    ? form.startsWith(asked)
                    : form.equals(asked))) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate reference(JsonNode entry) {
        String instant = entry.path("Context").path("ReferenceDateTime").asText("2016-11-07T00:00:00");
        return LocalDate.parse(instant.substring(0, 10));
    }

    private static List<String> found(JsonNode entry) {
        String input = entry.get("Input").asText();
        AnnotatedArticle article = FINDER.annotate(Sentences.segmented(input, reference(entry)));
        return article.mentions().stream().map(TimexForm::found).flatMap(Optional::stream).toList();
    }

    private static Optional<Exclusion> exclusion(JsonNode entry) {
        for (JsonNode result : entry.get("Results")) {
            if (TimexForm.type(result).equals("set")) {
                return Optional.of(Exclusion.REPEATED);
            }
            if (HOLIDAY.matcher(result.get("Text").asText()).matches()) {
                return Optional.of(Exclusion.HOLIDAY);
            }
        }
        return Optional.empty();
    }
}
