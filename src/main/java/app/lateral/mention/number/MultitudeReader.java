package app.lateral.mention.number;

import java.math.BigDecimal;

import app.lateral.mention.Amount;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads numbers that nobody counted: "millions", "tens of thousands", "dozens", "several hundred", "scores of". */
final class MultitudeReader {
    private MultitudeReader() {
    }

    /** "millions", "tens of thousands", "dozens": from one of them to the next larger word. */
    static @Nullable Numeral at(Tokens tokens, NumberWords words, int start) {
        String word = tokens.lower(start);
        if (tokens.is(start, "several", "few", "many")) {
            return several(tokens, words, start);
        }
        if (tokens.are(start, "a", "handful", "of") || tokens.are(start, "scores", "of")) {
            boolean few = tokens.is(start, "a");
            Amount amount = few
                    ? new Amount(BigDecimal.valueOf(3), BigDecimal.TEN, BigDecimal.valueOf(3))
                    : new Amount(BigDecimal.valueOf(40), BigDecimal.valueOf(200), BigDecimal.valueOf(40));
            return new Numeral(start, few ? start + 2 : start + 1, amount, Numeral.Sort.MULTITUDE,
                    Numeral.Script.WORDS);
        }
        if (!word.endsWith("s")) {
            return null;
        }
        BigDecimal scale = words.scale(word);
        BigDecimal low = word.equals("tens") ? BigDecimal.TEN : scale != null ? scale : words.collective(word);
        if (low == null) {
            return null;
        }
        int until = start + 1;
        BigDecimal top = multitudeTop(low);
        if (tokens.is(until, "of")) {
            BigDecimal of = tokens.lower(until + 1).endsWith("s") ? words.scale(tokens.lower(until + 1)) : null;
            if (of != null) {
                low = low.multiply(of);
                top = low.multiply(BigDecimal.TEN);
                until += 2;
            } else if (word.equals("tens")) {
                return null;
            }
        } else if (word.equals("tens")) {
            return null;
        }
        return new Numeral(start, until, new Amount(low, top, low), Numeral.Sort.MULTITUDE, Numeral.Script.WORDS);
    }

    /** "Several dozen", "a few hundred": from two of them to the next larger word. */
    private static @Nullable Numeral several(Tokens tokens, NumberWords words, int start) {
        int scaleAt = start + 1;
        String word = tokens.lower(scaleAt);
        BigDecimal scale = words.scale(word);
        BigDecimal unit = scale != null ? scale : word.equals("dozen") ? words.collective(word) : null;
        if (unit == null || word.endsWith("s") || !tokens.get(scaleAt).isWord()) {
            return null;
        }
        BigDecimal low = unit.multiply(BigDecimal.TWO);
        return new Numeral(start, scaleAt + 1, new Amount(low, multitudeTop(unit), low), Numeral.Sort.MULTITUDE,
                Numeral.Script.WORDS);
    }

    private static BigDecimal multitudeTop(BigDecimal low) {
        int digits = low.precision() - low.scale();
        return switch (digits) {
            case 2 -> BigDecimal.valueOf(100);
            case 3 -> new BigDecimal("1000");
            default -> low.multiply(new BigDecimal("1000"));
        };
    }
}
