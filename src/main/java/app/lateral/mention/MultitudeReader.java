package app.lateral.mention;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** Reads numbers that nobody counted: "millions", "tens of thousands", "dozens". */
final class MultitudeReader {
    private MultitudeReader() {
    }

    /** "millions", "tens of thousands", "dozens": from one of them to the next larger word. */
    static @Nullable Numeral at(Tokens tokens, NumberWords words, int start) {
        String word = tokens.lower(start);
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

    private static BigDecimal multitudeTop(BigDecimal low) {
        int digits = low.precision() - low.scale();
        return switch (digits) {
            case 2 -> BigDecimal.valueOf(100);
            case 3 -> new BigDecimal("1000");
            default -> low.multiply(new BigDecimal("1000"));
        };
    }
}
