package app.lateral.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import app.lateral.Lateral;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Topic;
import app.lateral.read.StoryReader;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SilenceTest {
    private static final String FIRST = """
            Pier opens

            The mayor opened the new pier on Monday before 214 guests.

            Rain fell on the harbour all day.
            """;

    @TempDir
    private Path folder;

    @Test
    void theVeryWordsOfAReadingAreNoSilence() throws IOException {
        Comparison comparison = compare(FIRST,
                "Fish market moves\n\nTraders sold herring to 214 guests of the old inn.\n\nPrices fell.\n");
        assertEquals(List.of(), comparison.silent(fact(FIRST, "214 guests", FactKind.COUNT)));
    }

    @Test
    void aFamilyNameAloneIsNoSilenceOnASpelling() throws IOException {
        String full = "Rowers win\n\nThe crowd cheered Mikkel Storholt on the last mile.\n\nIt rained.\n";
        Comparison comparison = compare(full, "Rowers win\n\nOn the last mile Storholt broke an oar.\n\nIt rained.\n",
                "Rowers win\n\nThe boat of the guests sank on the last mile.\n\nIt rained.\n");
        assertEquals(List.of("C"), comparison.silent(fact(full, "Mikkel Storholt", FactKind.NAME)));
    }

    @Test
    void aPassageThatReportsTheSameWithAFigureIsNoSilence() throws IOException {
        Comparison comparison = compare(FIRST,
                "Pier opens\n\nBefore two dozen people, the mayor opened the new pier on Monday.\n\nIt was cold.\n");
        assertEquals(List.of(), comparison.silent(fact(FIRST, "214 guests", FactKind.COUNT)));
    }

    @Test
    void aPassageThatReportsTheSameWithoutAFigureIsSilentOnIt() throws IOException {
        Comparison comparison = compare(FIRST,
                "Pier opens\n\nThe mayor opened the new pier on Monday before her guests.\n\nIt was cold.\n");
        assertEquals(List.of("B"), comparison.silent(fact(FIRST, "214 guests", FactKind.COUNT)));
    }

    @Test
    void whoReportsTheSameIsNotSilentOnAStatement() throws IOException {
        Comparison comparison = compare(FIRST,
                "Pier opens\n\nThe mayor opened the new pier on Monday before her guests.\n\nIt was cold.\n",
                "Prices fall\n\nTraders complained of the price of herring.\n\nNobody bought any.\n");
        assertEquals(List.of("C"), comparison.silent(fact(FIRST, "opened the new pier", FactKind.STATEMENT)));
    }

    private Comparison compare(String... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            Path file = folder.resolve("article" + files.size() + ".txt");
            Files.writeString(file, text);
            files.add(file);
        }
        return Lateral.comparer().compare(new StoryReader().read(files), Progress.SILENT);
    }

    private static Fact fact(String article, String words, FactKind kind) {
        int start = article.indexOf(words);
        var reading = new Reading("A", new TextRange(start, start + words.length()), words, null, null, null);
        return new Fact("f1", kind, new Topic(Topic.Aspect.AS_WORDED, List.of(words)), Agreement.ALONE, null, 1,
                new Explanation.OnlyOneArticle(), List.of(reading));
    }
}
