package app.lateral.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;

import app.lateral.mention.Amount;
import org.jspecify.annotations.Nullable;

/** A number as far as it is read: small numbers add up to groups, and groups to the total. */
final class PartialNumeral {
    /** What was read last. */
    enum Last {
        NOTHING, ONES, TENS, DIGITS, HUNDRED, SCALE, FRACTION
    }

    /** Its first token. */
    final int start;
    /** The token after the last that was read. */
    int at;
    /** What the scales read so far make up. */
    BigDecimal total = BigDecimal.ZERO;
    /** What stands after the last scale; null for nothing. */
    @Nullable
    BigDecimal group;
    BigDecimal lastScale = BigDecimal.ONE;
    Last last = Last.NOTHING;
    /** The value of the last digit as written; null where the value itself tells it. */
    @Nullable
    BigDecimal digitStep;
    Numeral.Script script = Numeral.Script.DIGITS;
    Numeral.Sort sort = Numeral.Sort.CARDINAL;

    PartialNumeral(int start) {
        this.start = start;
        this.at = start;
    }

    BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    void add(BigDecimal value, Last kind) {
        group = group == null ? value : group.add(value);
        digitStep = null;
        last = kind;
    }

    void addFraction(BigDecimal part, int length) {
        group = group == null ? part : group.add(part);
        digitStep = null;
        at += length;
        last = Last.FRACTION;
    }

    boolean fraction(BigDecimal above, BigDecimal below, int length) {
        group = above.divide(below, MathContext.DECIMAL64);
        total = BigDecimal.ZERO;
        digitStep = null;
        last = Last.FRACTION;
        sort = group.compareTo(BigDecimal.ONE) < 0 ? Numeral.Sort.FRACTION : Numeral.Sort.CARDINAL;
        at += length;
        return true;
    }

    void multiply(BigDecimal scale) {
        BigDecimal of = group == null ? BigDecimal.ONE : group;
        digitStep = (digitStep != null ? digitStep : NumeralFinder.step(of)).multiply(scale);
        group = of.multiply(scale);
        last = Last.SCALE;
        lastScale = scale;
    }

    void multiplyGroup(BigDecimal of, BigDecimal scale, Last kind) {
        BigDecimal step = digitStep;
        if (step == null && of.signum() != 0) {
            step = NumeralFinder.step(of);
        }
        digitStep = step == null ? null : step.multiply(scale);
        group = of.multiply(scale);
        last = kind;
    }

    /** The number as it is read now. */
    Numeral numeral() {
        BigDecimal value = value();
        BigDecimal step = digitStep == null ? NumeralFinder.step(value) : digitStep;
        if (sort == Numeral.Sort.FRACTION && value.scale() > 2) {
            step = new BigDecimal("0.01");
        }
        return new Numeral(start, at, Amount.of(value, step), sort, script);
    }
}
