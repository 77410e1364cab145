package app.lateral.mention.quantity;

import java.math.BigDecimal;

import app.lateral.mention.Amount;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds numbers and ranges of numbers: "between five and six", "5-6", "five to six", "40- to 60-", "1.2-1.4bn". */
final class SpanFinder {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumeralFinder numerals;

    SpanFinder(NumeralFinder numerals) {
        this.numerals = numerals;
    }

    /** The number or range that begins at a token, or null. */
    @Nullable
    Span at(Tokens tokens, int index) {
        Numeral first = numerals.at(tokens, index);
        if (first == null) {
            return null;
        }
        if (first.sort() == Numeral.Sort.CARDINAL) {
            int second = second(tokens, first);
            Numeral other = second < 0 ? null : numerals.at(tokens, second);
            if (other != null && other.sort() == Numeral.Sort.CARDINAL) {
                Span range = range(first, other);
                if (range != null) {
                    return range;
                }
            }
        }
        return Span.of(first);
    }

    /** Where the other end of a range would begin, or -1. */
    private static int second(Tokens tokens, Numeral first) {
        int next = first.until();
        if (tokens.get(next).isDash()) {
            boolean glued = tokens.get(next).isGlued() && tokens.get(next + 1).isGlued();
            boolean apart = !tokens.get(next).isGlued() && !tokens.get(next + 1).isGlued();
            if (tokens.get(next).isGlued() && tokens.is(next + 1, "to") && !tokens.get(next + 1).isGlued()) {
                return next + 2;
            }
            if (glued && tokens.is(next + 1, "to") && tokens.get(next + 2).isDash()) {
                return next + 3;
            }
            boolean third = tokens.get(next + 2).isDash() && tokens.get(next + 2).isGlued()
                    && tokens.get(next + 3).isNumber();
            boolean digits = first.script() == Numeral.Script.DIGITS;
            return (glued || (apart && digits && tokens.get(next + 1).isNumber())) && !third ? next + 1 : -1;
        }
        if (tokens.is(next, "to", "or") && !tokens.is(first.from() - 1, "from")) {
            return next + 1;
        }
        return tokens.is(next, "and") && tokens.is(first.from() - 1, "between") ? next + 1 : -1;
    }

    /** Both numbers as one range, the lower in the scale of the higher where it names none ("5 to 6 million"). */
    static @Nullable Span range(Numeral first, Numeral other) {
        Amount low = first.amount();
        Amount high = other.amount();
        BigDecimal scale = scale(first.value(), other.value());
        BigDecimal lower = low.low().multiply(scale);
        if (lower.compareTo(high.low()) >= 0 || low.isRange() || high.isRange()) {
            return null;
        }
        BigDecimal step = low.step().multiply(scale).min(high.step());
        return new Span(first.from(), other.until(), new Amount(lower, high.low(), step), first);
    }

    private static BigDecimal scale(BigDecimal low, BigDecimal high) {
        BigDecimal scale = BigDecimal.ONE;
        while (low.signum() > 0 && low.compareTo(THOUSAND) < 0
                && low.multiply(scale).multiply(THOUSAND).compareTo(high) <= 0
                && high.stripTrailingZeros().scale() <= -3) {
            scale = scale.multiply(THOUSAND);
        }
        return scale;
    }
}
