package app.lateral.ui.control;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** What the user has selected of a text: by characters, by whole words or by whole blocks. */
final class TextSelection {
    private final String text;
    private final List<TextBlock> blocks;
    private Grain grain = Grain.CHARACTER;
    private int anchor;
    private int caret;

    /** What a selection is made of. */
    enum Grain {
        CHARACTER, WORD, BLOCK
    }

    /** Nothing of this text is selected yet. */
    TextSelection(String text, List<TextBlock> blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    /** Begins anew at a unit. */
    void begin(int unit, Grain by) {
        grain = by;
        anchor = unit;
        caret = unit;
    }

    /** Carries the selection from where it began to a unit. */
    void extend(int unit) {
        caret = Math.clamp(unit, 0, text.length());
    }

    /** Moves the selection's end by one word or one character as people count them, {@code direction} -1 or 1. */
    void extendBy(Grain step, int direction) {
        BreakIterator steps = step == Grain.WORD
                ? BreakIterator.getWordInstance(Locale.ROOT)
                : BreakIterator.getCharacterInstance(Locale.ROOT);
        steps.setText(text);
        if (direction > 0 && caret < text.length()) {
            extend(steps.following(caret));
        } else if (direction < 0 && caret > 0) {
            extend(steps.preceding(caret));
        }
    }

    void selectAll() {
        begin(0, Grain.CHARACTER);
        extend(text.length());
    }

    int start() {
        return unit(Math.min(anchor, caret)).start();
    }

    int end() {
        return Math.max(start(), unit(Math.max(anchor, caret)).end());
    }

    String selected() {
        return text.substring(start(), end());
    }

    private record Unit(int start, int end) {}

    private Unit unit(int place) {
        return switch (grain) {
            case CHARACTER -> new Unit(place, place);
            case WORD -> word(place);
            case BLOCK -> block(place);
        };
    }

    private Unit block(int place) {
        return blocks.stream().filter(block -> block.start() <= place && place <= block.end()).findFirst()
                .map(block -> new Unit(block.start(), block.end())).orElse(new Unit(place, place));
    }

    private Unit word(int place) {
        Unit block = block(place);
        if (block.start() == block.end()) {
            return block;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(block.start(), block.end()));
        int within = Math.min(place - block.start(), block.end() - block.start() - 1);
        int end = words.following(within);
        return new Unit(block.start() + words.previous(), block.start() + end);
    }
}
