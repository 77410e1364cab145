package app.lateral.align;

import java.util.ArrayList;
import java.util.List;

import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;

/** Finds the words in which two passages differ; case, punctuation and styles of marks are no difference. */
final class WordComparison {
    private final List<Word> from;
    private final List<Word> to;

    private WordComparison(List<Word> from, List<Word> to) {
        this.from = from.stream().filter(Word::isWord).toList();
        this.to = to.stream().filter(Word::isWord).toList();
    }

    /** The differences between the words of two passages, in order. */
    static List<WordDifference> differences(List<Word> from, List<Word> to) {
        return new WordComparison(from, to).differences();
    }

    private List<WordDifference> differences() {
        List<WordDifference> differences = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(spellings(from), spellings(to)).getDeltas()) {
            differences.add(new WordDifference(range(from, delta.getSource()), range(to, delta.getTarget())));
        }
        return differences;
    }

    private static List<String> spellings(List<Word> words) {
        return words.stream().map(Word::spelling).toList();
    }

    private static TextRange range(List<Word> words, Chunk<String> chunk) {
        if (chunk.size() > 0) {
            return words.get(chunk.getPosition()).range()
                    .union(words.get(chunk.getPosition() + chunk.size() - 1).range());
        }
        int place = placeOfNothing(words, chunk.getPosition());
        return new TextRange(place, place);
    }

    /** Where words are missing: right after the word before, or before the first. */
    private static int placeOfNothing(List<Word> words, int position) {
        if (position > 0) {
            return words.get(position - 1).range().end();
        }
        return words.isEmpty() ? 0 : words.getFirst().range().start();
    }
}
