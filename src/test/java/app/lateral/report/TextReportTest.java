package app.lateral.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.FactKind;
import app.lateral.fact.Topic;
import app.lateral.message.Messages;
import app.lateral.text.Notice;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextReportTest {
    private static final String EXPECTED = """
            3 articles were compared:
                gull: Old light goes out
                tern: Skarn light is dark
                auk: A lamp for the museum

            2 differences, the most important first:

            1. figure for the tower (figure, conflict, high)
                42 metres is 40 % more than 30 m, beyond rounding.
                gull, para. 1: The 🗼 at Skarn stands barely [30 m] above the sea.
                tern, para. 1: Skarn’s tower, about [42 metres] high, lost its lamp after ninety years.
                Silent: auk.

            2. time of the lamp (time, only one source, low)
                Only one article has it; the others are silent.
                gull, para. 3: …had both climbed the same narrow stairs every night before him, put the lamp out
                    at [6 p.m. on Monday] while some forty of his neighbours, three school classes and a brass
                    band looked on from…

            The articles agree on one fact:
                length of the service: ninety years (same; gull and tern)

            One pair of passages reports the same thing.

            No two articles share eight words or more in a row.

            Left out as page text, not compared: 1 paragraph of gull.

            Not read, not compared, or only in part:
                There is no file “in/skua.txt”: check its name and folder.
            """;

    @Test
    void readsAsAPersonReads() throws IOException {
        assertEquals(EXPECTED, written(Lighthouse.comparison()));
    }

    @Test
    void nothingComparedDoesNotLookLikeNoDifference() throws IOException {
        String report = written(new ComparisonBuilder().notice(Notice.Problem.EMPTY, "void.txt").build());
        assertEquals("""
                Nothing was compared.

                Not read, not compared, or only in part:
                    “void.txt” is empty: save the article’s text into it again.
                """, report);
    }

    @Test
    void oneArticleAloneDoesNotLookLikeNoDifference() throws IOException {
        String report = written(new ComparisonBuilder().article("one.txt", "# Calm", "Nothing happened.").build());
        assertEquals("""
                One article was compared with itself:
                    one: Calm

                No contradiction was found within the article; there was no other to compare it with.
                """, report);
    }

    @Test
    void noLineIsWiderThanTheTerminal() throws IOException {
        assertTrue(written(Lighthouse.comparison()).lines().allMatch(line -> line.length() <= 100));
    }

    @Test
    void anArticleDoesNotSteerTheTerminal() throws IOException {
        ComparisonBuilder story = new ComparisonBuilder().article("red.txt", "# \u001B[31mRed \u202Enopu",
                "Seen \u0007twice.");
        String report = written(story.fact(FactKind.COUNT, new Topic(Topic.Aspect.NUMBER, List.of("\u0007")),
                Agreement.ALONE, new Explanation.OnlyOneArticle(), story.reading("A", "twice", "2", null, null))
                .build());
        assertFalse(report.chars().anyMatch(c -> c == '\u001B' || c == '\u0007' || c == '\u202E'), report);
    }

    private static String written(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextReport(Messages.inEnglish()).write(comparison, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
