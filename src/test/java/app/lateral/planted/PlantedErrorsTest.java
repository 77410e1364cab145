package app.lateral.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Plants one known error in a copy of an article, compares both, and asks for a difference of the right kind that marks
 * the words on both sides and nothing that differs beside them; for very many places. What is missed is listed in
 * {@code target/planted-missed.txt}, the shares in {@code target/planted.md}.
 */
class PlantedErrorsTest {
    /** So many places of one kind are enough; they are taken evenly from all articles. */
    private static final int MOST_OF_A_KIND = 60;
    private static final int LEAST_PLACES = 200;
    private static final double LEAST_SHARE = 0.9;
    private static final List<ErrorPlanter> PLANTERS = Stream
            .concat(WrittenErrors.ALL.stream(), StatedErrors.ALL.stream()).toList();

    @TempDir
    private Path folder;

    private record Planted(Path article, Comparison alone, PlantedError error) {}

    private record Share(String kind, int found, int planted) {
        String row() {
            return "| %s | %d | %d | %.2f |".formatted(kind, planted, found, (double) found / planted);
        }
    }

    @Test
    void findsWhatWasPlanted() throws IOException {
        var comparison = new CopyComparison(folder);
        List<Share> shares = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        Map<Path, Comparison> articles = new LinkedHashMap<>();
        for (Path article : SampleArticles.files()) {
            articles.put(article, comparison.alone(article));
        }
        for (ErrorPlanter planter : PLANTERS) {
            shares.add(share(planter, articles, comparison, missed));
        }
        int planted = shares.stream().mapToInt(Share::planted).sum();
        int found = shares.stream().mapToInt(Share::found).sum();
        shares.add(new Share("all", found, planted));
        String table = "| planted | places | found | share |%n| --- | ---: | ---: | ---: |%n%s%n".formatted(
                String.join("\n", shares.stream().map(Share::row).toList()));
        Files.writeString(Path.of("target", "planted.md"), table);
        Files.write(Path.of("target", "planted-missed.txt"), missed);
        assertTrue(planted >= LEAST_PLACES, table);
        assertTrue(found >= LEAST_SHARE * planted, table);
    }

    private static Share share(ErrorPlanter planter, Map<Path, Comparison> articles, CopyComparison comparison,
            List<String> missed) throws IOException {
        List<Planted> all = new ArrayList<>();
        articles.forEach((article, alone) -> planter.errors(alone.articles().getFirst())
                .forEach(error -> all.add(new Planted(article, alone, error))));
        int found = 0;
        List<Planted> taken = evenly(all);
        for (Planted planted : taken) {
            String text = planted.alone().articles().getFirst().article().text();
            Comparison withCopy = comparison.withCopy(planted.article(), planted.error().plantedIn(text));
            if (withCopy.facts().stream().anyMatch(fact -> shows(fact, planter, planted.error()))) {
                found++;
            } else {
                missed.add(describe(planter, planted, withCopy));
            }
        }
        return new Share(planter.name(), found, taken.size());
    }

    private static List<Planted> evenly(List<Planted> all) {
        int step = Math.max(1, (all.size() + MOST_OF_A_KIND - 1) / MOST_OF_A_KIND);
        List<Planted> taken = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            taken.add(all.get(i));
        }
        return taken;
    }

    private static boolean shows(Fact fact, ErrorPlanter planter, PlantedError error) {
        boolean differs = fact.agreement() == Agreement.CONFLICT || fact.agreement() == Agreement.UPDATE;
        return differs && planter.shownAs().contains(fact.kind()) && fact.readings().stream()
                .filter(reading -> reading.article().equals("A") && reading.range().covers(error.range()))
                .anyMatch(reading -> fact.readings().stream().anyMatch(other -> isCounterpart(reading, other, error)));
    }

    /** Whether the other reading marks the same words of the copy, but for the error. */
    private static boolean isCounterpart(Reading reading, Reading other, PlantedError error) {
        if (!other.article().equals("B") || !other.range().covers(error.rangeInCopy())) {
            return false;
        }
        int start = error.range().start() - reading.range().start();
        String expected = reading.text().substring(0, start) + error.replacement()
                + reading.text().substring(start + error.range().length());
        return other.text().equals(expected);
    }

    private static String describe(ErrorPlanter planter, Planted planted, Comparison comparison) {
        String text = planted.alone().articles().getFirst().article().text();
        PlantedError error = planted.error();
        String around = text.substring(Math.max(0, error.range().start() - 50), error.range().start()) + "["
                + text.substring(error.range().start(), error.range().end()) + " -> " + error.replacement() + "]"
                + text.substring(error.range().end(), Math.min(text.length(), error.range().end() + 40));
        List<String> near = comparison.facts().stream()
                .filter(fact -> fact.readings().stream()
                        .anyMatch(reading -> (reading.article().equals("A") ? error.range() : error.rangeInCopy())
                                .overlaps(reading.range())))
                .map(fact -> "    " + fact.kind() + " " + fact.agreement() + " "
                        + fact.readings().stream().map(reading -> reading.article() + ":" + reading.text()).toList())
                .toList();
        return planter.name() + " " + planted.article().getFileName() + ": " + around.replaceAll("\\s+", " ") + "\n"
                + String.join("\n", near);
    }
}
