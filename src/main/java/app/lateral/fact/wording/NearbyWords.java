package app.lateral.fact.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** The words of a sentence before and behind a place in it, and how far they stand from it. */
public final class NearbyWords {
    private NearbyWords() {
    }

    /** The words and marks of a sentence before a place, the nearest first. */
    public static Stream<Word> before(List<Word> words, TextRange range) {
        return words.reversed().stream().filter(word -> word.range().end() <= range.start());
    }

    /** The words of a sentence behind a place, up to the next punctuation mark. */
    public static List<Word> behind(List<Word> words, TextRange range) {
        List<Word> behind = new ArrayList<>();
        for (Word word : words) {
            if (word.range().start() >= range.end()) {
                if (!word.isWord()) {
                    break;
                }
                behind.add(word);
            }
        }
        return behind;
    }

    /** How many words stand between a word and a place. */
    public static int distance(List<Word> words, Word word, TextRange range) {
        TextRange gap = word.range().start() >= range.end()
                ? new TextRange(range.end(), word.range().end())
                : new TextRange(word.range().start(), Math.max(word.range().start(), range.start()));
        return (int) words.stream().filter(other -> gap.covers(other.range())).count();
    }
}
