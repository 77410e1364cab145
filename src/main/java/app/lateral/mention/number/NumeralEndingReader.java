package app.lateral.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what may end a number: decimals in words, a fraction, an ordinal, "out of five". */
final class NumeralEndingReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PartialNumeral sum;
    private final Tokens tokens;
    private final NumberWords words;
    private final Denominators denominators;

    NumeralEndingReader(PartialNumeral sum, Tokens tokens, NumberWords words) {
        this.sum = sum;
        this.tokens = tokens;
        this.words = words;
        denominators = new Denominators(tokens, words);
    }

    /** What may end a number: decimals in words, a fraction, an ordinal. */
    void readEnding() {
        if (readDigitOrdinal() || readPoint()) {
            return;
        }
        int next = sum.at;
        boolean dash = tokens.get(next).isDash() && (tokens.get(next).isGlued()
                ? tokens.get(next + 1).isGlued()
                : sum.last == PartialNumeral.Last.ONES && denominators.at(next + 1).isPresent());
        boolean secondDash = false;
        if (dash) {
            next++;
        }
        if (tokens.is(next, "and") && !tokens.is(next + 1, "the")) {
            int part = next + 1;
            if (tokens.get(part).isDash() && tokens.get(part).isGlued()) {
                secondDash = true;
                part++;
            }
            readAddedFraction(part, secondDash || dash);
        } else {
            readDenominator(next);
        }
    }

    /** "two out of five", "one in ten", "one over three". */
    void readOutOf() {
        boolean one = sum.value().compareTo(BigDecimal.ONE) == 0;
        int of = tokens.are(sum.at, "out", "of")
                ? sum.at + 2
                : one && tokens.is(sum.at, "in", "over") ? sum.at + 1 : -1;
        Numeral whole = of < 0 ? null : new NumeralReader(tokens, words, of).read();
        if (whole == null || whole.sort() != Numeral.Sort.CARDINAL || whole.amount().isRange()
                || sum.value().signum() <= 0 || whole.value().compareTo(sum.value()) <= 0
                || (tokens.is(sum.at, "in") && whole.value().compareTo(HUNDRED) > 0)) {
            return;
        }
        sum.group = sum.value().divide(whole.value(), MathContext.DECIMAL64);
        sum.total = BigDecimal.ZERO;
        sum.sort = Numeral.Sort.FRACTION;
        sum.script = Numeral.Script.WORDS;
        sum.digitStep = null;
        sum.at = whole.until();
    }

    private boolean readDigitOrdinal() {
        if (sum.last == PartialNumeral.Last.DIGITS && tokens.is(sum.at, "st", "nd", "rd", "th")
                && tokens.get(sum.at).isGlued()) {
            sum.at++;
            sum.sort = Numeral.Sort.ORDINAL;
            sum.digitStep = BigDecimal.ONE;
            return true;
        }
        return false;
    }

    /** "two point seven five", "zero point seventy-one". */
    private boolean readPoint() {
        if (!tokens.is(sum.at, "point")
                || (sum.script == Numeral.Script.DIGITS && sum.last == PartialNumeral.Last.DIGITS)
                || !words.isSmall(tokens.lower(sum.at + 1))) {
            return false;
        }
        var decimals = new StringBuilder();
        int i = sum.at + 1;
        while (decimals.length() < 12) {
            BigDecimal tens = words.ten(tokens.lower(i));
            BigDecimal small = words.small(tokens.lower(i));
            int dashed = tokens.get(i + 1).isDash() ? i + 2 : i + 1;
            BigDecimal following = words.one(tokens.lower(dashed));
            if (tens != null && following != null) {
                decimals.append(tens.add(following).toPlainString());
                i = dashed + 1;
            } else if (small != null) {
                decimals.append(small.toPlainString());
                i++;
            } else {
                break;
            }
        }
        BigDecimal value = new BigDecimal("0." + decimals);
        sum.add(value, PartialNumeral.Last.FRACTION);
        sum.digitStep = BigDecimal.ONE.movePointLeft(value.scale());
        sum.at = i;
        BigDecimal scale = words.scale(tokens.lower(sum.at));
        if (scale != null && sum.group != null) {
            sum.multiply(scale);
            sum.at++;
        }
        return true;
    }

    /** "and a half", "and three quarters", then perhaps "million". */
    private void readAddedFraction(int index, boolean dashed) {
        boolean article = tokens.is(index, "a", "an", "one");
        BigDecimal above = article ? BigDecimal.ONE : smallCardinal(index);
        int below = article || above != null ? index + 1 : index;
        if (dashed && tokens.get(below).isDash()) {
            below++;
        }
        String word = tokens.lower(below);
        BigDecimal denominator = words.fraction(word);
        boolean bareHalf = above == null && word.equals("half");
        boolean plural = word.endsWith("s") && !word.equals("first");
        if (denominator == null || (above == null && !bareHalf) || (!article && !bareHalf && !plural)) {
            return;
        }
        BigDecimal part = (above == null ? BigDecimal.ONE : above).divide(denominator, MathContext.DECIMAL64);
        if (part.compareTo(BigDecimal.ONE) >= 0) {
            return;
        }
        sum.at = below + 1;
        BigDecimal scale = words.scale(tokens.lower(sum.at));
        if (scale != null && !tokens.lower(sum.at).endsWith("s")) {
            BigDecimal whole = sum.last == PartialNumeral.Last.SCALE && scale.compareTo(sum.lastScale) < 0
                    ? part.multiply(scale).add(sum.value())
                    : sum.value().add(part).multiply(scale);
            sum.total = BigDecimal.ZERO;
            sum.group = whole;
            sum.at++;
        } else {
            sum.total = sum.value().add(sum.last == PartialNumeral.Last.SCALE ? part.multiply(sum.lastScale) : part);
            sum.group = null;
        }
        sum.digitStep = null;
        sum.script = Numeral.Script.WORDS;
        sum.last = PartialNumeral.Last.FRACTION;
    }

    private @Nullable BigDecimal smallCardinal(int index) {
        String word = tokens.lower(index);
        BigDecimal one = words.one(word);
        return one != null ? one : words.teen(word);
    }

    /** "two thirds", "twenty-fifth", "two hundredth". */
    private void readDenominator(int index) {
        boolean single = sum.value().compareTo(BigDecimal.ONE) == 0;
        Optional<Denominators.Read> compound = denominators.at(index)
                .filter(below -> below.until() > index + 1 && below.plural() != single);
        if (compound.isPresent()
                && (sum.last == PartialNumeral.Last.ONES || (sum.last == PartialNumeral.Last.TENS && !single))) {
            sum.fraction(sum.value(), compound.get().value(), compound.get().until() - sum.at);
            return;
        }
        String word = tokens.lower(index);
        BigDecimal fraction = words.fraction(word);
        boolean plural = word.endsWith("s");
        boolean one = sum.value().compareTo(BigDecimal.ONE) == 0;
        boolean dashed = index > sum.at;
        if (fraction != null && (plural || one) && sum.last != PartialNumeral.Last.FRACTION
                && !(tokens.is(index, "seconds", "quarter", "quarters") && sum.last == PartialNumeral.Last.DIGITS)) {
            sum.at = index;
            sum.fraction(sum.value(), fraction, 1);
            readFractionOfScale();
            return;
        }
        BigDecimal ordinal = words.ordinal(word);
        // "280 million first mortgage notes" are no millionth and first
        boolean inDigits = tokens.get(sum.start).isNumber();
        if (ordinal == null || inDigits || sum.last == PartialNumeral.Last.DIGITS
                || sum.last == PartialNumeral.Last.FRACTION) {
            return;
        }
        boolean fits = switch (sum.last) {
            case TENS -> ordinal.compareTo(BigDecimal.TEN) < 0;
            case HUNDRED, SCALE -> ordinal.compareTo(HUNDRED) < 0;
            case ONES -> ordinal.compareTo(HUNDRED) >= 0;
            case NOTHING, DIGITS, FRACTION -> false;
        };
        if (fits && (!dashed || sum.last != PartialNumeral.Last.ONES)) {
            BigDecimal value = sum.last == PartialNumeral.Last.ONES
                    ? sum.value().multiply(ordinal)
                    : sum.value().add(ordinal);
            sum.total = value;
            sum.group = null;
            sum.at = index + 1;
            sum.sort = Numeral.Sort.ORDINAL;
            sum.digitStep = BigDecimal.ONE;
        }
    }

    /** "two thirds of a million", "three quarters billion". */
    private void readFractionOfScale() {
        int index = tokens.are(sum.at, "of", "a") || tokens.are(sum.at, "of", "one") ? sum.at + 2 : sum.at;
        BigDecimal scale = words.scale(tokens.lower(index));
        if (scale != null && !tokens.lower(index).endsWith("s") && sum.group != null) {
            sum.group = sum.group.multiply(scale);
            sum.sort = Numeral.Sort.CARDINAL;
            sum.at = index + 1;
        }
    }
}
