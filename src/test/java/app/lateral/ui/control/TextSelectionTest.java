package app.lateral.ui.control;

import java.util.List;

import app.lateral.ui.control.TextSelection.Grain;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TextSelectionTest {
    private static final String TEXT = "One two three.\n\nFour five.";
    private final TextSelection selection = new TextSelection(TEXT,
            List.of(new TextBlock(0, 14, "body"), new TextBlock(16, 26, "body")));

    @Test
    void nothingIsSelectedAtFirst() {
        assertEquals("", selection.selected());
    }

    @Test
    void charactersAreSelectedInEitherDirection() {
        selection.begin(6, Grain.CHARACTER);
        selection.extend(2);
        assertEquals("e tw", selection.selected());
    }

    @Test
    void wordsAreSelectedWholeInEitherDirection() {
        selection.begin(5, Grain.WORD);
        assertEquals("two", selection.selected());
        selection.extend(1);
        assertEquals("One two", selection.selected());
        selection.extend(9);
        assertEquals("two three", selection.selected());
    }

    @Test
    void selectionRunsOnOverParagraphs() {
        selection.begin(9, Grain.WORD);
        selection.extend(17);
        assertEquals("three.\n\nFour", selection.selected());
        selection.begin(3, Grain.BLOCK);
        selection.extend(20);
        assertEquals(TEXT, selection.selected());
    }

    @Test
    void keysCarryTheEndByCharacterAndByWord() {
        selection.begin(4, Grain.CHARACTER);
        selection.extendBy(Grain.WORD, 1);
        assertEquals("two", selection.selected());
        selection.extendBy(Grain.CHARACTER, -1);
        assertEquals("tw", selection.selected());
        selection.extendBy(Grain.WORD, -1);
        assertEquals("", selection.selected());
    }

    @Test
    void theEndOfTheTextIsNotPassed() {
        selection.begin(26, Grain.WORD);
        selection.extendBy(Grain.WORD, 1);
        selection.extendBy(Grain.CHARACTER, 1);
        assertEquals(26, selection.end());
        selection.begin(0, Grain.CHARACTER);
        selection.extendBy(Grain.WORD, -1);
        assertEquals("", selection.selected());
    }

    @Test
    void surrogatePairsAreNotCut() {
        TextSelection pair = new TextSelection("a😀b", List.of(new TextBlock(0, 4, "body")));
        pair.begin(1, Grain.CHARACTER);
        pair.extendBy(Grain.CHARACTER, 1);
        assertEquals("😀", pair.selected());
    }
}
