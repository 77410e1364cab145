package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;

import app.lateral.text.TextRange;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/**
 * Cuts a paragraph of another language than English into sentences: by the rules of Unicode (UAX 29), with the language's
 * own marks and abbreviations as far as CLDR has them.
 */
final class ForeignSentenceSplitter {
    /**
     * The sentences within {@code paragraph}, in order, without white space around them.
     *
     * @param language a code of ISO 639
     */
    List<TextRange> split(String text, TextRange paragraph, String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        BreakIterator breaks = FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        breaks.setText(paragraph.of(text));
        List<TextRange> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            int end = next < paragraph.length()
                    ? withoutOpening(text, paragraph.start() + next) - paragraph.start()
                    : next;
            TextRange range = trimmed(text, paragraph.start() + start, paragraph.start() + end);
            if (!range.isEmpty()) {
                sentences.add(range);
            }
            start = end;
        }
        return sentences;
    }

    /** A bracket that opens belongs to what comes after it, though no space stands before it. */
    private static int withoutOpening(String text, int end) {
        int before = end;
        while (before > 0 && Characters.isOpening(text.charAt(before - 1))
                && !Characters.isClosing(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private static TextRange trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }
}
