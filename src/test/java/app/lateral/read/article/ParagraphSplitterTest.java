package app.lateral.read.article;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A paragraph sign marks where a new paragraph begins. */
class ParagraphSplitterTest {
    @ParameterizedTest
    @ValueSource(strings = {"""
            One line.
            ¶Another line.

            ¶A third.
            """, """
            A bridge near Tolland collapsed early on Monday and cut off two
            villages, a clinic and the only school of the valley. Nobody was
            on it at the time.

            ¶The last inspection was in 2016, police said, but a bus crossed
            the bridge four minutes before it fell.
            """, """
            Bridge falls

            ¶A bridge near Tolland collapsed early on Monday and cut off two
            villages, a clinic and the only school of the valley. Nobody was
            on it at the time.
            ¶Drivers must now take the mountain road, which is forty-two km
            longer.
            """,
            """
                    Bridge falls
                    ¶A bridge near Tolland collapsed early on Monday, cutting off two villages and the only clinic of the valley.
                    ¶No one was on it at the time, police said, but a bus had crossed it four minutes earlier than that.
                    ¶What now
                    ¶Drivers must take the mountain road, which is 42 kilometres longer and closed in winter, the county says.
                    """,
            """
                    Home
                    ¶World
                    ¶Asia
                    ¶A headline of this page that is nearly as long as a line
                    ¶Sport
                    """, """
                    The budget holds the following points for the coming year, among
                    others:
                    ¶- four hundred million for roads, most of it in the north of the
                    country
                    ¶- no new debt
                    """, "  \n\n  ¶One.  \n \u00A0 \n\t¶Two.\u200B\n", "One.\u2028¶Two.\f¶Three."})
    void cutsAtBlankLinesAndLineEndsButNotWhereTextIsWrapped(String marked) {
        String text = marked.replace("¶", "");
        List<String> expected = List.of(marked.split("¶")).stream()
                .map(paragraph -> paragraph.replaceAll("[\\s\\u00A0\\u200B\\u2028]+", " ").strip()).toList();
        assertEquals(expected.stream().filter(paragraph -> !paragraph.isEmpty()).toList(), ParagraphSplitter.split(text)
                .stream().map(range -> range.of(text).replaceAll("\\s+", " ")).toList());
    }
}
