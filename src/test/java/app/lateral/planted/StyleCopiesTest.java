package app.lateral.planted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A copy of an article in another style differs from it in nothing but what the article itself gives in two ways,
 * between quotation marks or outside them.
 */
class StyleCopiesTest {
    @TempDir
    private Path folder;

    @Test
    void showsNoConflictOfStyle() throws IOException {
        var comparison = new CopyComparison(folder);
        Map<Path, Comparison> articles = new LinkedHashMap<>();
        for (Path article : SampleArticles.files()) {
            articles.put(article, comparison.alone(article));
        }
        List<String> alarms = new ArrayList<>();
        for (StyleChange change : StyleChange.ALL) {
            int changed = 0;
            for (Map.Entry<Path, Comparison> entry : articles.entrySet()) {
                Article article = entry.getValue().articles().getFirst().article();
                String copy = change.copyOf(article);
                if (!copy.equals(article.text())) {
                    changed++;
                    alarms.addAll(alarms(change, entry.getValue(), comparison.withCopy(entry.getKey(), copy)));
                }
            }
            assertTrue(changed > 0, change.name() + " changes no article");
        }
        assertEquals(List.of(), alarms, () -> String.join("\n", alarms));
    }

    private static List<String> alarms(StyleChange change, Comparison alone, Comparison withCopy) {
        List<Fact> own = alone.facts().stream().filter(StyleCopiesTest::differs).toList();
        return withCopy.facts().stream().filter(StyleCopiesTest::differs)
                .filter(fact -> own.stream().noneMatch(inside -> isThatOf(fact, inside)))
                .map(fact -> change.name() + " " + alone.articles().getFirst().article().path() + ": " + fact.kind()
                        + " "
                        + fact.severity() + " " + fact.readings().stream()
                                .map(reading -> reading.article() + ":" + reading.text()).toList())
                .toList();
    }

    private static boolean differs(Fact fact) {
        return fact.agreement() == Agreement.CONFLICT || fact.agreement() == Agreement.UPDATE;
    }

    /** Whether the article holds two of the readings against each other by itself. */
    private static boolean isThatOf(Fact fact, Fact inside) {
        Set<TextRange> there = inside.readings().stream().map(Reading::range).collect(Collectors.toSet());
        return fact.kind() == inside.kind() && fact.readings().stream()
                .filter(reading -> reading.article().equals("A") && there.contains(reading.range())).count() > 1;
    }
}
