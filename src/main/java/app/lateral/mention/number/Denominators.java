package app.lateral.mention.number;

import java.math.BigDecimal;
import java.util.Optional;

import app.lateral.mention.token.Tokens;

/** Reads what a fraction divides by: "third", "quarters", "twenty-first", "twenty firsts". */
final class Denominators {
    private final Tokens tokens;
    private final NumberWords words;

    Denominators(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * A denominator.
     *
     * @param value what is divided by
     * @param until the token after the last
     * @param plural whether it is written for several parts
     */
    record Read(BigDecimal value, int until, boolean plural) {}

    /** The denominator that begins at a token, or empty. */
    Optional<Read> at(int index) {
        BigDecimal tens = words.ten(tokens.lower(index));
        if (tens == null) {
            BigDecimal single = words.fraction(tokens.lower(index));
            return single == null
                    ? Optional.empty()
                    : Optional.of(new Read(single, index + 1, tokens.lower(index).endsWith("s")));
        }
        int next = tokens.get(index + 1).isDash() ? index + 2 : index + 1;
        String word = tokens.lower(next);
        boolean plural = word.endsWith("s");
        BigDecimal ones = words.ordinal(plural ? word.substring(0, word.length() - 1) : word);
        return ones == null || ones.compareTo(BigDecimal.TEN) >= 0
                ? Optional.empty()
                : Optional.of(new Read(tens.add(ones), next + 1, plural));
    }
}
