package app.lateral.mention;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The words of which numbers are made, each with its value. */
final class NumberWords {
    private final Map<String, BigDecimal> ones;
    private final Map<String, BigDecimal> teens;
    private final Map<String, BigDecimal> tens;
    private final Map<String, BigDecimal> scales;
    private final Map<String, BigDecimal> suffixes;
    private final Map<String, BigDecimal> collectives;
    private final Map<String, BigDecimal> ordinals;
    private final Map<String, BigDecimal> fractions;

    NumberWords() {
        var list = WordList.read("numbers.txt");
        ones = numbers(list, "ones");
        teens = numbers(list, "teens");
        tens = numbers(list, "tens");
        scales = numbers(list, "scales");
        suffixes = numbers(list, "suffixes");
        collectives = numbers(list, "collectives");
        ordinals = numbers(list, "ordinals");
        fractions = numbers(list, "fractions");
    }

    private static Map<String, BigDecimal> numbers(WordList list, String section) {
        var numbers = new HashMap<String, BigDecimal>();
        list.values(section).forEach((form, value) -> numbers.put(form, new BigDecimal(value)));
        return numbers;
    }

    /** "zero" to "nine". */
    @Nullable
    BigDecimal one(String word) {
        return ones.get(word);
    }

    /** "ten" to "nineteen". */
    @Nullable
    BigDecimal teen(String word) {
        return teens.get(word);
    }

    /** "twenty" to "ninety". */
    @Nullable
    BigDecimal ten(String word) {
        return tens.get(word);
    }

    /** Any cardinal below a hundred that is one word: "seven", "twelve", "forty". */
    @Nullable
    BigDecimal small(String word) {
        BigDecimal one = ones.get(word);
        BigDecimal teen = one == null ? teens.get(word) : one;
        return teen == null ? tens.get(word) : teen;
    }

    /** "hundred", "million", also in the plural. */
    @Nullable
    BigDecimal scale(String word) {
        return scales.get(word);
    }

    /** What stands for a scale right after digits: "k", "m", "bn". */
    @Nullable
    BigDecimal suffix(String word) {
        return suffixes.get(word);
    }

    /** "dozen". */
    @Nullable
    BigDecimal collective(String word) {
        return collectives.get(word);
    }

    /** "first", "twentieth", "millionth". */
    @Nullable
    BigDecimal ordinal(String word) {
        return ordinals.get(word);
    }

    /** The denominator in "half", "thirds". */
    @Nullable
    BigDecimal fraction(String word) {
        return fractions.get(word);
    }

    /** Whether it is a cardinal below a hundred. */
    boolean isSmall(String word) {
        return small(word) != null;
    }
}
