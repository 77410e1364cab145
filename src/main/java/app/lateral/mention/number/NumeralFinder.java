package app.lateral.mention.number;

import java.math.BigDecimal;

import app.lateral.mention.Amount;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import com.ibm.icu.lang.UCharacter;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in words and in both: "1.2bn", "two hundred and fifty-four", "half a million", "75th". */
public final class NumeralFinder {
    /** Digits beyond this are no figure that anyone compares. */
    private static final int MOST_DIGITS = 30;

    private final NumberWords words = new NumberWords();

    /** The longest number that begins at a token, or null if none does. */
    @Nullable
    public Numeral at(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.is("minus", "negative")) {
            return negative(tokens, index, index + 1);
        }
        if (token.isDash() && tokens.get(index + 1).isNumber() && tokens.get(index + 1).isGlued() && !token.isGlued()
                && !tokens.get(index - 1).isNumber()) {
            return negative(tokens, index, index + 1);
        }
        if (token.isNumber() && token.isGlued() && tokens.get(index - 1).isWord()) {
            return null;
        }
        boolean coded = token.isNumber() && token.isGlued() && tokens.get(index - 1).isDash()
                && tokens.get(index - 1).isGlued() && tokens.get(index - 2).isWord()
                && !isNumberWord(tokens, index - 2);
        Numeral numeral = coded ? null : new NumeralReader(tokens, words, index).read();
        return numeral != null && isPronoun(tokens, numeral) ? null : numeral;
    }

    /** The scale that a word at a token names in the singular ("million"), or null. */
    @Nullable
    public BigDecimal scale(Tokens tokens, int index) {
        String word = tokens.lower(index);
        return word.endsWith("s") ? null : words.scale(word);
    }

    /** A number in the midst of a name that is written together with it, such as "EUR40". */
    @Nullable
    public Numeral afterMark(Tokens tokens, int index) {
        return tokens.get(index).isNumber() ? new NumeralReader(tokens, words, index).read() : at(tokens, index);
    }

    private boolean isNumberWord(Tokens tokens, int index) {
        return words.isSmall(tokens.lower(index)) || tokens.is(index, "to", "st", "nd", "rd", "th");
    }

    /** "the one", "this one", "no one". */
    private static boolean isPronoun(Tokens tokens, Numeral numeral) {
        // "that one mile" tells a length, "that one" does not
        boolean noun = tokens.is(numeral.from() - 1, "that") && tokens.get(numeral.until()).tag().startsWith("NN");
        return !noun && numeral.until() - numeral.from() == 1 && tokens.is(numeral.from(), "one")
                && tokens.is(numeral.from() - 1, "the", "this", "that", "which", "no", "any", "every", "each");
    }

    private @Nullable Numeral negative(Tokens tokens, int sign, int index) {
        Numeral positive = new NumeralReader(tokens, words, index).read();
        if (positive == null || positive.amount().isRange()) {
            return null;
        }
        return new Numeral(sign, positive.until(), Amount.of(positive.value().negate(), positive.amount().step()),
                positive.sort(), positive.script());
    }

    /** The value of digits with separators, or null where it is beyond all measure. */
    static @Nullable BigDecimal digits(String written) {
        return written.length() > MOST_DIGITS ? null : new BigDecimal(written.replace(",", ""));
    }

    /** The value of a single character such as "½", or null. */
    static @Nullable BigDecimal vulgarFraction(Token token) {
        if (token.shape() != Token.Shape.MARK) {
            return null;
        }
        int c = token.text().codePointAt(0);
        double value = Character.getType(c) == Character.OTHER_NUMBER ? UCharacter.getUnicodeNumericValue(c) : 1;
        return value > 0 && value < 1 ? BigDecimal.valueOf(value) : null;
    }

    /** The value of the last significant figure of a whole number or a decimal: 1000 for 84000, 0.1 for 2.5. */
    static BigDecimal step(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }
}
