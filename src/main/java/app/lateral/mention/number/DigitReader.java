package app.lateral.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;

import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits: "1,234.5", "40 000", "2.5e6", "10 1/2", "1.2bn". */
final class DigitReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HIGHEST_EXPONENT = 30;

    private final PartialNumeral sum;
    private final Tokens tokens;
    private final NumberWords words;

    DigitReader(PartialNumeral sum, Tokens tokens, NumberWords words) {
        this.sum = sum;
        this.tokens = tokens;
        this.words = words;
    }

    boolean readDigits() {
        Token token = tokens.get(sum.at);
        BigDecimal value = NumeralFinder.digits(token.text());
        if (value == null) {
            return false;
        }
        sum.at++;
        sum.digitStep = value.scale() > 0 ? BigDecimal.ONE.movePointLeft(value.scale()) : null;
        value = spaced(value);
        value = power(exponent(value));
        if (value == null) {
            return false;
        }
        sum.group = value;
        sum.last = PartialNumeral.Last.DIGITS;
        readWrittenFraction();
        readSuffix();
        return true;
    }

    /** "40 000": groups of three digits with one space between. */
    private BigDecimal spaced(BigDecimal first) {
        BigDecimal value = first;
        int length = tokens.get(sum.at - 1).text().length();
        if (length > 3 || first.scale() > 0) {
            return first;
        }
        int groups = 0;
        while (groups < 8 && isGroup(sum.at)) {
            value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.get(sum.at).text()));
            sum.at++;
            groups++;
        }
        return value;
    }

    private boolean isGroup(int index) {
        Token token = tokens.get(index);
        String whole = token.text();
        return token.isNumber() && whole.indexOf(',') < 0
                && (whole.length() == 3 || (whole.length() > 3 && whole.charAt(3) == '.'))
                && token.range().start() - tokens.get(index - 1).range().end() == 1
                && !(tokens.get(index + 1).isNumber() && tokens.get(index + 1).text().indexOf('.') < 0
                        && tokens.get(index + 1).text().length() > 3);
    }

    private @Nullable BigDecimal exponent(BigDecimal value) {
        if (tokens.is(sum.at, "x", "×") && tokens.get(sum.at).isGlued() && tokens.are(sum.at + 1, "10", "^")) {
            int minus = tokens.is(sum.at + 3, "-") ? 1 : 0;
            int places = tokens.get(sum.at + 3 + minus).plainNumber();
            if (places < 0 || places > HIGHEST_EXPONENT) {
                return null;
            }
            sum.at += 4 + minus;
            return value.scaleByPowerOfTen(minus > 0 ? -places : places);
        }
        if (!tokens.is(sum.at, "e") || !tokens.get(sum.at).isGlued()) {
            return value;
        }
        int sign = tokens.is(sum.at + 1, "-", "+") ? 1 : 0;
        Token power = tokens.get(sum.at + 1 + sign);
        if (!power.isNumber() || !power.isGlued()) {
            return value;
        }
        if (power.text().length() > 3 || power.text().indexOf('.') >= 0
                || Integer.parseInt(power.text()) > HIGHEST_EXPONENT) {
            return null;
        }
        int places = Integer.parseInt(power.text());
        sum.at += 2 + sign;
        return value.scaleByPowerOfTen(tokens.is(sum.at - 2, "-") ? -places : places);
    }

    /** "2.5^-1". */
    private @Nullable BigDecimal power(@Nullable BigDecimal value) {
        int sign = sum.at + 1;
        while (value != null && sign < sum.at + 3 && tokens.is(sign, "-", "+")) {
            sign++;
        }
        int places = value == null || !tokens.is(sum.at, "^") ? -1 : tokens.get(sign).plainNumber();
        if (value == null || places < 0 || value.signum() == 0) {
            return value;
        }
        boolean below = tokens.is(sign - 1, "-") && !tokens.is(sign - 2, "-");
        if (places > HIGHEST_EXPONENT) {
            return null;
        }
        sum.at = sign + 1;
        sum.digitStep = null;
        return value.pow(below ? -places : places, MathContext.DECIMAL64);
    }

    /** "1/4" and "10 1/2" and "2½". */
    private void readWrittenFraction() {
        BigDecimal part = NumeralFinder.vulgarFraction(tokens.get(sum.at));
        if (part != null) {
            sum.addFraction(part, 1);
            return;
        }
        if (isSlashed(sum.at - 1) && sum.group != null) {
            BigDecimal quotient = quotient(sum.at - 1);
            if (quotient != null) {
                sum.group = quotient;
                sum.at += 2;
                sum.digitStep = null;
                sum.sort = quotient.compareTo(BigDecimal.ONE) < 0 ? Numeral.Sort.FRACTION : sum.sort;
            }
        } else if (tokens.get(sum.at).isNumber() && isSlashed(sum.at)) {
            BigDecimal quotient = quotient(sum.at);
            if (quotient != null && quotient.compareTo(BigDecimal.ONE) < 0) {
                sum.addFraction(quotient, 3);
            }
        }
    }

    private boolean isSlashed(int index) {
        return tokens.is(index + 1, "/", "⁄") && tokens.get(index + 1).isGlued() && tokens.get(index + 2).isNumber()
                && tokens.get(index + 2).isGlued() && !tokens.is(index + 3, "/") && !tokens.is(index - 1, "/");
    }

    private @Nullable BigDecimal quotient(int index) {
        BigDecimal above = NumeralFinder.digits(tokens.get(index).text());
        BigDecimal below = NumeralFinder.digits(tokens.get(index + 2).text());
        if (above == null || below == null || below.signum() == 0 || above.compareTo(below) >= 0
                || below.compareTo(HUNDRED) > 0) {
            return null;
        }
        return above.divide(below, MathContext.DECIMAL64);
    }

    private void readSuffix() {
        Token token = tokens.get(sum.at);
        BigDecimal suffix = words.suffix(token.lower());
        boolean sure = token.isGlued() || (token.text().length() > 1 && !token.is("mm", "mil"))
                || token.text().equals("k");
        if (suffix == null || !token.isWord() || !sure || sum.sort == Numeral.Sort.FRACTION || sum.group == null) {
            return;
        }
        // "1m" may be a metre and "5g" a gram: the finder of quantities knows; here only what is no unit
        boolean maybeUnit = token.text().equals("m") || token.text().equals("g") || token.text().equals("t")
                || token.text().equals("mm");
        boolean millions = token.text().equals("m") && words.isCountedInMillions(tokens.get(sum.at + 1).lower());
        if (maybeUnit && !millions && !isMoney(sum.start - 1)) {
            return;
        }
        sum.multiply(suffix);
        sum.at++;
    }

    private boolean isMoney(int before) {
        String mark = tokens.get(before).text();
        return mark.length() == 1 && Character.getType(mark.charAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
