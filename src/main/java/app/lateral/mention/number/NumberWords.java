package app.lateral.mention.number;

import java.math.BigDecimal;

import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/** The words of which numbers are made, each with its value. */
final class NumberWords {
    private final WordList list = WordList.read(NumberWords.class, "numbers.txt");

    /** "zero" to "nine". */
    @Nullable
    BigDecimal one(String word) {
        return list.number("ones", word);
    }

    /** "ten" to "nineteen". */
    @Nullable
    BigDecimal teen(String word) {
        return list.number("teens", word);
    }

    /** "twenty" to "ninety". */
    @Nullable
    BigDecimal ten(String word) {
        return list.number("tens", word);
    }

    /** Any cardinal below a hundred that is one word: "seven", "twelve", "forty". */
    @Nullable
    BigDecimal small(String word) {
        BigDecimal one = list.number("ones", word);
        BigDecimal teen = one == null ? list.number("teens", word) : one;
        return teen == null ? list.number("tens", word) : teen;
    }

    /** "hundred", "million", also in the plural. */
    @Nullable
    BigDecimal scale(String word) {
        return list.number("scales", word);
    }

    /** What stands for a scale right after digits: "k", "m", "bn". */
    @Nullable
    BigDecimal suffix(String word) {
        return list.number("suffixes", word);
    }

    /** Whether it is counted by the million, and hardly told in metres: "bottles". */
    boolean isCountedInMillions(String word) {
        return list.has("counted-in-millions", word);
    }

    /** "dozen". */
    @Nullable
    BigDecimal collective(String word) {
        return list.number("collectives", word);
    }

    /** "first", "twentieth", "millionth". */
    @Nullable
    BigDecimal ordinal(String word) {
        return list.number("ordinals", word);
    }

    /** The denominator in "half", "thirds". */
    @Nullable
    BigDecimal fraction(String word) {
        return list.number("fractions", word);
    }

    /** Whether it is a cardinal below a hundred. */
    boolean isSmall(String word) {
        return small(word) != null;
    }
}
