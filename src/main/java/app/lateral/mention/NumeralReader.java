package app.lateral.mention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads one number from where it stands. Small numbers add up to groups below a hundred or a thousand, scales multiply
 * their group ("two hundred and two thousand"), a fraction at the end is added to it or divides it.
 */
final class NumeralReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HIGHEST_EXPONENT = 30;

    private enum Last {
        NOTHING, ONES, TENS, DIGITS, HUNDRED, SCALE, FRACTION
    }

    private final Tokens tokens;
    private final NumberWords words;
    private final Denominators denominators;
    private final int start;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal lastScale = BigDecimal.ONE;
    private Last last = Last.NOTHING;
    private @Nullable BigDecimal digitStep;
    private Numeral.Script script = Numeral.Script.DIGITS;
    private Numeral.Sort sort = Numeral.Sort.CARDINAL;

    NumeralReader(Tokens tokens, NumberWords words, int start) {
        this.tokens = tokens;
        this.words = words;
        this.denominators = new Denominators(tokens, words);
        this.start = start;
        this.at = start;
    }

    @Nullable
    Numeral read() {
        Numeral multitude = multitude();
        if (multitude != null) {
            return multitude;
        }
        if (tokens.get(at).isNumber() ? !readDigits() : !readOpening()) {
            return null;
        }
        while (sort == Numeral.Sort.CARDINAL && readMore()) {
            script = Numeral.Script.WORDS;
        }
        if (sort == Numeral.Sort.CARDINAL) {
            readEnding();
            readOutOf();
        }
        return at == start || last == Last.NOTHING ? null : numeral();
    }

    private Numeral numeral() {
        BigDecimal value = group == null ? total : total.add(group);
        BigDecimal step = digitStep == null ? NumeralFinder.step(value) : digitStep;
        if (sort == Numeral.Sort.FRACTION && value.scale() > 2) {
            step = new BigDecimal("0.01");
        }
        return new Numeral(start, at, Amount.of(value, step), sort, script);
    }

    /** "millions", "tens of thousands", "dozens": from one of them to the next larger word. */
    private @Nullable Numeral multitude() {
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
            case 2 -> HUNDRED;
            case 3 -> new BigDecimal("1000");
            default -> low.multiply(new BigDecimal("1000"));
        };
    }

    private boolean readDigits() {
        Token token = tokens.get(at);
        BigDecimal value = NumeralFinder.digits(token.text());
        if (value == null) {
            return false;
        }
        at++;
        digitStep = value.scale() > 0 ? BigDecimal.ONE.movePointLeft(value.scale()) : null;
        value = spaced(value);
        value = power(exponent(value));
        if (value == null) {
            return false;
        }
        group = value;
        last = Last.DIGITS;
        readWrittenFraction();
        readSuffix();
        return true;
    }

    /** "40 000": groups of three digits with one space between. */
    private BigDecimal spaced(BigDecimal first) {
        BigDecimal value = first;
        int length = tokens.get(at - 1).text().length();
        if (length > 3 || first.scale() > 0) {
            return first;
        }
        int groups = 0;
        while (groups < 8 && isGroup(at)) {
            value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.get(at).text()));
            at++;
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
        if (tokens.is(at, "x", "×") && tokens.get(at).isGlued() && tokens.are(at + 1, "10", "^")) {
            int minus = tokens.is(at + 3, "-") ? 1 : 0;
            int places = YearReader.plain(tokens.get(at + 3 + minus));
            if (places < 0 || places > HIGHEST_EXPONENT) {
                return null;
            }
            at += 4 + minus;
            return value.scaleByPowerOfTen(minus > 0 ? -places : places);
        }
        if (!tokens.is(at, "e") || !tokens.get(at).isGlued()) {
            return value;
        }
        int sign = tokens.is(at + 1, "-", "+") ? 1 : 0;
        Token power = tokens.get(at + 1 + sign);
        if (!power.isNumber() || !power.isGlued()) {
            return value;
        }
        if (power.text().length() > 3 || power.text().indexOf('.') >= 0
                || Integer.parseInt(power.text()) > HIGHEST_EXPONENT) {
            return null;
        }
        int places = Integer.parseInt(power.text());
        at += 2 + sign;
        return value.scaleByPowerOfTen(tokens.is(at - 2, "-") ? -places : places);
    }

    /** "2.5^-1". */
    private @Nullable BigDecimal power(@Nullable BigDecimal value) {
        int sign = at + 1;
        while (value != null && sign < at + 3 && tokens.is(sign, "-", "+")) {
            sign++;
        }
        int places = value == null || !tokens.is(at, "^") ? -1 : YearReader.plain(tokens.get(sign));
        if (value == null || places < 0 || value.signum() == 0) {
            return value;
        }
        boolean below = tokens.is(sign - 1, "-") && !tokens.is(sign - 2, "-");
        if (places > HIGHEST_EXPONENT) {
            return null;
        }
        at = sign + 1;
        digitStep = null;
        return value.pow(below ? -places : places, MathContext.DECIMAL64);
    }

    /** "1/4" and "10 1/2" and "2½". */
    private void readWrittenFraction() {
        BigDecimal part = NumeralFinder.vulgarFraction(tokens.get(at));
        if (part != null) {
            addFraction(part, 1);
            return;
        }
        if (isSlashed(at - 1) && group != null) {
            BigDecimal quotient = quotient(at - 1);
            if (quotient != null) {
                group = quotient;
                at += 2;
                digitStep = null;
                sort = quotient.compareTo(BigDecimal.ONE) < 0 ? Numeral.Sort.FRACTION : sort;
            }
        } else if (tokens.get(at).isNumber() && isSlashed(at)) {
            BigDecimal quotient = quotient(at);
            if (quotient != null && quotient.compareTo(BigDecimal.ONE) < 0) {
                addFraction(quotient, 3);
            }
        }
    }

    private void addFraction(BigDecimal part, int length) {
        group = group == null ? part : group.add(part);
        digitStep = null;
        at += length;
        last = Last.FRACTION;
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
        Token token = tokens.get(at);
        BigDecimal suffix = words.suffix(token.lower());
        boolean sure = token.isGlued() || (token.text().length() > 1 && !token.is("mm", "mil"))
                || token.text().equals("k");
        if (suffix == null || !token.isWord() || !sure || sort == Numeral.Sort.FRACTION || group == null) {
            return;
        }
        // "1m" may be a metre and "5g" a gram: the finder of quantities knows; here only what is never a unit
        boolean maybeUnit = token.text().equals("m") || token.text().equals("g") || token.text().equals("t")
                || token.text().equals("mm");
        if (maybeUnit && !isMoney(start - 1)) {
            return;
        }
        multiply(suffix);
        at++;
    }

    private boolean isMoney(int before) {
        String mark = tokens.get(before).text();
        return mark.length() == 1 && Character.getType(mark.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private void multiply(BigDecimal scale) {
        BigDecimal of = group == null ? BigDecimal.ONE : group;
        digitStep = (digitStep != null ? digitStep : NumeralFinder.step(of)).multiply(scale);
        group = of.multiply(scale);
        last = Last.SCALE;
        lastScale = scale;
    }

    /** The first word: a cardinal, or "a", "half" and the like before one. */
    private boolean readOpening() {
        script = Numeral.Script.WORDS;
        BigDecimal vulgar = NumeralFinder.vulgarFraction(tokens.get(at));
        if (vulgar != null) {
            addFraction(vulgar, 1);
            sort = Numeral.Sort.FRACTION;
            return true;
        }
        if (!tokens.get(at).isWord()) {
            return false;
        }
        if (tokens.is(at, "a", "an")) {
            return readIndefinite();
        }
        if (tokens.is(at, "half", "quarter")) {
            return readPart(at);
        }
        BigDecimal collective = words.collective(tokens.lower(at));
        BigDecimal scale = words.scale(tokens.lower(at));
        if (scale != null || collective != null) {
            // "hundred" without anything before it
            group = BigDecimal.ONE;
            last = Last.ONES;
            return tokens.is(at, "hundred", "thousand", "dozen");
        }
        return readSmall(at) || readOrdinalAlone();
    }

    private boolean readOrdinalAlone() {
        BigDecimal ordinal = words.ordinal(tokens.lower(at));
        if (ordinal == null) {
            return false;
        }
        group = ordinal;
        at++;
        last = Last.ONES;
        sort = Numeral.Sort.ORDINAL;
        return true;
    }

    private boolean readIndefinite() {
        int next = at + 1;
        String word = tokens.lower(next);
        if (tokens.is(next, "half", "quarter")) {
            return readPart(next);
        }
        BigDecimal scale = words.scale(word);
        if ((scale != null && !word.endsWith("s")) || tokens.is(next, "dozen")) {
            group = BigDecimal.ONE;
            last = Last.ONES;
            at = next;
            return true;
        }
        if (tokens.is(next, "couple")) {
            group = BigDecimal.TWO;
            last = Last.FRACTION;
            at = tokens.is(next + 1, "of") ? next + 2 : next + 1;
            return true;
        }
        return denominators.at(next).filter(below -> !below.plural() && isWhole(below.until()))
                .map(below -> readFractionOf(BigDecimal.ONE, below.value(), below.until() - at)).orElse(false);
    }

    /** Whether a fraction ends here: what follows is no noun that "a third" would be the third of. */
    private boolean isWhole(int index) {
        Token after = tokens.get(index);
        boolean second = tokens.is(index - 1, "second", "third", "fourth") && !after.is("of");
        return after.is("of") || (!second && (index >= tokens.size() || after.is(".", ",", ";", ")")));
    }

    /** "half", "a quarter", "half a million", "half a dozen". */
    private boolean readPart(int index) {
        BigDecimal denominator = words.fraction(tokens.lower(index));
        if (denominator == null || tokens.is(index - 1, "first", "second", "third", "fourth", "last", "this")) {
            return false;
        }
        int of = index + 1;
        boolean article = tokens.is(of, "a", "an");
        int thing = article ? of + 1 : of;
        if (tokens.get(thing).isDash() && tokens.get(thing).isGlued()) {
            thing++;
        }
        BigDecimal scale = words.scale(tokens.lower(thing));
        if (scale == null) {
            scale = words.collective(tokens.lower(thing));
        }
        BigDecimal part = BigDecimal.ONE.divide(denominator, MathContext.DECIMAL64);
        if (scale != null && !tokens.lower(thing).endsWith("s")) {
            group = part.multiply(scale);
            last = Last.FRACTION;
            at = thing + 1;
            return true;
        }
        group = part;
        last = Last.FRACTION;
        sort = Numeral.Sort.FRACTION;
        at = index + 1;
        return true;
    }

    private boolean readFractionOf(BigDecimal above, BigDecimal below, int length) {
        group = above.divide(below, MathContext.DECIMAL64);
        total = BigDecimal.ZERO;
        digitStep = null;
        last = Last.FRACTION;
        sort = group.compareTo(BigDecimal.ONE) < 0 ? Numeral.Sort.FRACTION : Numeral.Sort.CARDINAL;
        at += length;
        return true;
    }

    /** One more word of a cardinal, with a hyphen or an "and" before it. */
    private boolean readMore() {
        int next = at;
        boolean dash = tokens.get(next).isDash() && last == Last.TENS && words.one(tokens.lower(next + 1)) != null
                && tokens.get(next).isGlued() == tokens.get(next + 1).isGlued();
        boolean scaleDash = tokens.get(next).isDash() && tokens.get(next).isGlued() && tokens.get(next + 1).isGlued()
                && words.scale(tokens.lower(next + 1)) != null && last != Last.NOTHING;
        boolean and = tokens.is(next, "and") && (last == Last.HUNDRED || last == Last.SCALE);
        if (dash || scaleDash || and) {
            next++;
        }
        return readScale(next, and) || readSmallMore(next);
    }

    private boolean readSmallMore(int index) {
        if (last != Last.HUNDRED && last != Last.SCALE && last != Last.TENS) {
            return false;
        }
        BigDecimal ceiling = last == Last.HUNDRED ? HUNDRED : lastScale;
        if ((last != Last.TENS && overtakes(index, ceiling)) || (tokens.is(index - 1, "and") && isPart(index))) {
            return false;
        }
        if (tokens.get(index).isNumber()) {
            BigDecimal value = last == Last.TENS ? null : NumeralFinder.digits(tokens.get(index).text());
            if (value == null || value.signum() == 0 || value.compareTo(ceiling) >= 0) {
                return false;
            }
            add(value, Last.DIGITS);
            at = index + 1;
            return true;
        }
        return readSmall(index);
    }

    /** "three quarters" and "one half" are added to what stands before them. */
    private boolean isPart(int index) {
        String word = tokens.lower(index + 1);
        return words.fraction(word) != null && (word.endsWith("s") || tokens.is(index, "one"))
                && (words.one(tokens.lower(index)) != null || words.teen(tokens.lower(index)) != null);
    }

    /** Whether the number at an index is one of its own: "3 hundred and 2 hundred". */
    private boolean overtakes(int index, BigDecimal ceiling) {
        int i = index;
        while (i < index + 4
                && (words.isSmall(tokens.lower(i)) || tokens.get(i).isNumber() || tokens.get(i).isDash())) {
            i++;
        }
        BigDecimal scale = words.scale(tokens.lower(i));
        return i > index && scale != null && scale.compareTo(ceiling) >= 0
                && !(last == Last.HUNDRED && scale.compareTo(HUNDRED) > 0);
    }

    private boolean readSmall(int index) {
        String word = tokens.lower(index);
        BigDecimal one = words.one(word);
        BigDecimal tens = words.ten(word);
        BigDecimal value = one != null ? one : tens != null ? tens : words.teen(word);
        if (value == null || (last == Last.TENS && (one == null || value.signum() == 0))) {
            return false;
        }
        add(value, tens != null ? Last.TENS : Last.ONES);
        at = index + 1;
        return true;
    }

    private void add(BigDecimal value, Last kind) {
        group = group == null ? value : group.add(value);
        digitStep = null;
        last = kind;
    }

    private boolean readScale(int index, boolean and) {
        BigDecimal scale = words.scale(tokens.lower(index));
        if (scale == null || and || (tokens.get(index).isGlued() && tokens.get(index - 1).isNumber())) {
            return readCollective(index, and);
        }
        if (scale.compareTo(HUNDRED) == 0) {
            if (group == null || last == Last.HUNDRED || last == Last.SCALE) {
                return false;
            }
            BigDecimal hundreds = group.remainder(BigDecimal.valueOf(1000));
            multiplyGroup(last == Last.DIGITS ? group : hundreds, scale, Last.HUNDRED);
        } else if (group != null && last != Last.SCALE) {
            multiplyGroup(group, scale, Last.SCALE);
            total = total.add(group == null ? BigDecimal.ZERO : group);
            group = null;
            lastScale = scale;
        } else if (last == Last.SCALE && scale.compareTo(lastScale) > 0) {
            total = (group == null ? total : total.add(group)).multiply(scale);
            group = null;
            digitStep = digitStep == null ? null : digitStep.multiply(scale);
            lastScale = scale;
        } else {
            return false;
        }
        at = index + 1;
        return true;
    }

    private void multiplyGroup(BigDecimal of, BigDecimal scale, Last kind) {
        BigDecimal step = digitStep;
        if (step == null && of.signum() != 0) {
            step = NumeralFinder.step(of);
        }
        digitStep = step == null ? null : step.multiply(scale);
        group = of.multiply(scale);
        last = kind;
    }

    private boolean readCollective(int index, boolean and) {
        BigDecimal dozen = and ? null : words.collective(tokens.lower(index));
        if (dozen == null || group == null || last == Last.FRACTION || tokens.is(index, "couple")
                || (tokens.is(index, "score", "scores") && group.compareTo(BigDecimal.TEN) > 0)
                || tokens.get(index).isGlued()) {
            return false;
        }
        group = group.multiply(dozen);
        digitStep = null;
        last = Last.FRACTION;
        at = index + 1;
        return true;
    }

    /** What may end a number: decimals in words, a fraction, an ordinal. */
    private void readEnding() {
        if (readDigitOrdinal() || readPoint()) {
            return;
        }
        int next = at;
        boolean dash = tokens.get(next).isDash() && (tokens.get(next).isGlued()
                ? tokens.get(next + 1).isGlued()
                : last == Last.ONES && denominators.at(next + 1).isPresent());
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
    private void readOutOf() {
        boolean one = value().compareTo(BigDecimal.ONE) == 0;
        int of = tokens.are(at, "out", "of") ? at + 2 : one && tokens.is(at, "in", "over") ? at + 1 : -1;
        Numeral whole = of < 0 ? null : new NumeralReader(tokens, words, of).read();
        if (whole == null || whole.sort() != Numeral.Sort.CARDINAL || whole.amount().isRange()
                || value().signum() <= 0 || whole.value().compareTo(value()) <= 0
                || (tokens.is(at, "in") && whole.value().compareTo(HUNDRED) > 0)) {
            return;
        }
        group = value().divide(whole.value(), MathContext.DECIMAL64);
        total = BigDecimal.ZERO;
        sort = Numeral.Sort.FRACTION;
        script = Numeral.Script.WORDS;
        digitStep = null;
        at = whole.until();
    }

    private boolean readDigitOrdinal() {
        if (last == Last.DIGITS && tokens.is(at, "st", "nd", "rd", "th") && tokens.get(at).isGlued()) {
            at++;
            sort = Numeral.Sort.ORDINAL;
            digitStep = BigDecimal.ONE;
            return true;
        }
        return false;
    }

    /** "two point seven five", "zero point seventy-one". */
    private boolean readPoint() {
        if (!tokens.is(at, "point") || (script == Numeral.Script.DIGITS && last == Last.DIGITS)
                || !words.isSmall(tokens.lower(at + 1))) {
            return false;
        }
        var decimals = new StringBuilder();
        int i = at + 1;
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
        add(value, Last.FRACTION);
        digitStep = BigDecimal.ONE.movePointLeft(value.scale());
        at = i;
        BigDecimal scale = words.scale(tokens.lower(at));
        if (scale != null && group != null) {
            multiply(scale);
            at++;
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
        at = below + 1;
        BigDecimal scale = words.scale(tokens.lower(at));
        if (scale != null && !tokens.lower(at).endsWith("s")) {
            BigDecimal whole = last == Last.SCALE && scale.compareTo(lastScale) < 0
                    ? part.multiply(scale).add(value())
                    : value().add(part).multiply(scale);
            total = BigDecimal.ZERO;
            group = whole;
            at++;
        } else {
            total = value().add(last == Last.SCALE ? part.multiply(lastScale) : part);
            group = null;
        }
        digitStep = null;
        script = Numeral.Script.WORDS;
        last = Last.FRACTION;
    }

    private @Nullable BigDecimal smallCardinal(int index) {
        String word = tokens.lower(index);
        BigDecimal one = words.one(word);
        return one != null ? one : words.teen(word);
    }

    private BigDecimal value() {
        return group == null ? total : total.add(group);
    }

    /** "two thirds", "twenty-fifth", "two hundredth". */
    private void readDenominator(int index) {
        boolean single = value().compareTo(BigDecimal.ONE) == 0;
        Optional<Denominators.Read> compound = denominators.at(index)
                .filter(below -> below.until() > index + 1 && below.plural() != single);
        if (compound.isPresent() && (last == Last.ONES || (last == Last.TENS && !single))) {
            readFractionOf(value(), compound.get().value(), compound.get().until() - at);
            return;
        }
        String word = tokens.lower(index);
        BigDecimal fraction = words.fraction(word);
        boolean plural = word.endsWith("s");
        boolean one = value().compareTo(BigDecimal.ONE) == 0;
        boolean dashed = index > at;
        if (fraction != null && (plural || one) && last != Last.FRACTION
                && !(tokens.is(index, "seconds", "quarter", "quarters") && last == Last.DIGITS)) {
            at = index;
            readFractionOf(value(), fraction, 1);
            readFractionOfScale();
            return;
        }
        BigDecimal ordinal = words.ordinal(word);
        if (ordinal == null || last == Last.DIGITS || last == Last.FRACTION) {
            return;
        }
        boolean fits = switch (last) {
            case TENS -> ordinal.compareTo(BigDecimal.TEN) < 0;
            case HUNDRED, SCALE -> ordinal.compareTo(HUNDRED) < 0;
            case ONES -> ordinal.compareTo(HUNDRED) >= 0;
            case NOTHING, DIGITS, FRACTION -> false;
        };
        if (fits && (!dashed || last != Last.ONES)) {
            BigDecimal value = last == Last.ONES ? value().multiply(ordinal) : value().add(ordinal);
            total = value;
            group = null;
            at = index + 1;
            sort = Numeral.Sort.ORDINAL;
            digitStep = BigDecimal.ONE;
        }
    }

    /** "two thirds of a million", "three quarters billion". */
    private void readFractionOfScale() {
        int index = tokens.are(at, "of", "a") || tokens.are(at, "of", "one") ? at + 2 : at;
        BigDecimal scale = words.scale(tokens.lower(index));
        if (scale != null && !tokens.lower(index).endsWith("s") && group != null) {
            group = group.multiply(scale);
            sort = Numeral.Sort.CARDINAL;
            at = index + 1;
        }
    }
}
