package app.lateral.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;

import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

/**
 * Reads a number in words, from its first on: "two hundred and fifty-four", "a dozen", "half a million". Scales multiply
 * their group ("two hundred and two thousand").
 */
final class SpelledReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PartialNumeral sum;
    private final Tokens tokens;
    private final NumberWords words;
    private final Denominators denominators;

    SpelledReader(PartialNumeral sum, Tokens tokens, NumberWords words) {
        this.sum = sum;
        this.tokens = tokens;
        this.words = words;
        denominators = new Denominators(tokens, words);
    }

    /** The first word: a cardinal, or "a", "half" and the like before one. */
    boolean readOpening() {
        sum.script = Numeral.Script.WORDS;
        BigDecimal vulgar = NumeralFinder.vulgarFraction(tokens.get(sum.at));
        if (vulgar != null) {
            sum.addFraction(vulgar, 1);
            sum.sort = Numeral.Sort.FRACTION;
            return true;
        }
        if (!tokens.get(sum.at).isWord()) {
            return false;
        }
        if (tokens.is(sum.at, "a", "an")) {
            return readIndefinite();
        }
        if (tokens.is(sum.at, "half", "quarter")) {
            return readPart(sum.at);
        }
        BigDecimal collective = words.collective(tokens.lower(sum.at));
        BigDecimal scale = words.scale(tokens.lower(sum.at));
        if (scale != null || collective != null) {
            // "hundred" without anything before it
            sum.group = BigDecimal.ONE;
            sum.last = PartialNumeral.Last.ONES;
            return tokens.is(sum.at, "hundred", "thousand", "dozen");
        }
        return readSmall(sum.at) || readOrdinalAlone();
    }

    private boolean readOrdinalAlone() {
        BigDecimal ordinal = words.ordinal(tokens.lower(sum.at));
        if (ordinal == null) {
            return false;
        }
        sum.group = ordinal;
        sum.at++;
        sum.last = PartialNumeral.Last.ONES;
        sum.sort = Numeral.Sort.ORDINAL;
        return true;
    }

    private boolean readIndefinite() {
        int next = sum.at + 1;
        String word = tokens.lower(next);
        if (tokens.is(next, "half", "quarter")) {
            return readPart(next);
        }
        BigDecimal scale = words.scale(word);
        if ((scale != null && !word.endsWith("s")) || tokens.is(next, "dozen")) {
            sum.group = BigDecimal.ONE;
            sum.last = PartialNumeral.Last.ONES;
            sum.at = next;
            return true;
        }
        if (tokens.is(next, "couple")) {
            sum.group = BigDecimal.TWO;
            sum.last = PartialNumeral.Last.FRACTION;
            sum.at = tokens.is(next + 1, "of") ? next + 2 : next + 1;
            return true;
        }
        return denominators.at(next).filter(below -> !below.plural() && isWhole(below.until()))
                .map(below -> sum.fraction(BigDecimal.ONE, below.value(), below.until() - sum.at)).orElse(false);
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
        if (denominator == null || tokens.is(index - 1, "first", "second", "third", "fourth", "sum.last", "this")) {
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
            sum.group = part.multiply(scale);
            sum.last = PartialNumeral.Last.FRACTION;
            sum.at = thing + 1;
            return true;
        }
        sum.group = part;
        sum.last = PartialNumeral.Last.FRACTION;
        sum.sort = Numeral.Sort.FRACTION;
        sum.at = index + 1;
        return true;
    }

    /** One more word of a cardinal, with a hyphen or an "and" before it. */
    boolean readMore() {
        int next = sum.at;
        boolean dash = tokens.get(next).isDash() && sum.last == PartialNumeral.Last.TENS
                && words.one(tokens.lower(next + 1)) != null
                && tokens.get(next).isGlued() == tokens.get(next + 1).isGlued();
        boolean scaleDash = tokens.get(next).isDash() && tokens.get(next).isGlued() && tokens.get(next + 1).isGlued()
                && words.scale(tokens.lower(next + 1)) != null && sum.last != PartialNumeral.Last.NOTHING;
        boolean and = tokens.is(next, "and")
                && (sum.last == PartialNumeral.Last.HUNDRED || sum.last == PartialNumeral.Last.SCALE);
        if (dash || scaleDash || and) {
            next++;
        }
        return readScale(next, and) || readSmallMore(next);
    }

    private boolean readSmallMore(int index) {
        if (sum.last != PartialNumeral.Last.HUNDRED && sum.last != PartialNumeral.Last.SCALE
                && sum.last != PartialNumeral.Last.TENS) {
            return false;
        }
        BigDecimal ceiling = sum.last == PartialNumeral.Last.HUNDRED ? HUNDRED : sum.lastScale;
        if ((sum.last != PartialNumeral.Last.TENS && overtakes(index, ceiling))
                || (tokens.is(index - 1, "and") && isPart(index))) {
            return false;
        }
        if (tokens.get(index).isNumber()) {
            BigDecimal value = sum.last == PartialNumeral.Last.TENS
                    ? null
                    : NumeralFinder.digits(tokens.get(index).text());
            if (value == null || value.signum() == 0 || value.compareTo(ceiling) >= 0) {
                return false;
            }
            sum.add(value, PartialNumeral.Last.DIGITS);
            sum.at = index + 1;
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
                && !(sum.last == PartialNumeral.Last.HUNDRED && scale.compareTo(HUNDRED) > 0);
    }

    private boolean readSmall(int index) {
        String word = tokens.lower(index);
        BigDecimal one = words.one(word);
        BigDecimal tens = words.ten(word);
        BigDecimal value = one != null ? one : tens != null ? tens : words.teen(word);
        if (value == null || (sum.last == PartialNumeral.Last.TENS && (one == null || value.signum() == 0))) {
            return false;
        }
        sum.add(value, tens != null ? PartialNumeral.Last.TENS : PartialNumeral.Last.ONES);
        sum.at = index + 1;
        return true;
    }

    private boolean readScale(int index, boolean and) {
        BigDecimal scale = words.scale(tokens.lower(index));
        if (scale == null || and || (tokens.get(index).isGlued() && tokens.get(index - 1).isNumber())) {
            return readCollective(index, and);
        }
        if (scale.compareTo(HUNDRED) == 0) {
            if (sum.group == null || sum.last == PartialNumeral.Last.HUNDRED || sum.last == PartialNumeral.Last.SCALE) {
                return false;
            }
            BigDecimal hundreds = sum.group.remainder(BigDecimal.valueOf(1000));
            sum.multiplyGroup(sum.last == PartialNumeral.Last.DIGITS ? sum.group : hundreds, scale,
                    PartialNumeral.Last.HUNDRED);
        } else if (sum.group != null && sum.last != PartialNumeral.Last.SCALE) {
            sum.multiplyGroup(sum.group, scale, PartialNumeral.Last.SCALE);
            sum.total = sum.total.add(sum.group == null ? BigDecimal.ZERO : sum.group);
            sum.group = null;
            sum.lastScale = scale;
        } else if (sum.last == PartialNumeral.Last.SCALE && scale.compareTo(sum.lastScale) > 0) {
            sum.total = (sum.group == null ? sum.total : sum.total.add(sum.group)).multiply(scale);
            sum.group = null;
            sum.digitStep = sum.digitStep == null ? null : sum.digitStep.multiply(scale);
            sum.lastScale = scale;
        } else {
            return false;
        }
        sum.at = index + 1;
        return true;
    }

    private boolean readCollective(int index, boolean and) {
        BigDecimal dozen = and ? null : words.collective(tokens.lower(index));
        if (dozen == null || sum.group == null || sum.last == PartialNumeral.Last.FRACTION || tokens.is(index, "couple")
                || (tokens.is(index, "score", "scores") && sum.group.compareTo(BigDecimal.TEN) > 0)
                || tokens.get(index).isGlued()) {
            return false;
        }
        sum.group = sum.group.multiply(dozen);
        sum.digitStep = null;
        sum.last = PartialNumeral.Last.FRACTION;
        sum.at = index + 1;
        return true;
    }
}
