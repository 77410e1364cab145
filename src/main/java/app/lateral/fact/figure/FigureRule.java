package app.lateral.fact.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Amount;
import app.lateral.mention.Hedge;
import app.lateral.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures for the same thing agree, by a rule that can be said aloud: round the finer figure to the
 * precision of the coarser; equal means compatible. A bound or a range is compatible with what satisfies it; under the
 * same bound ("at least nine", "at least seven") the figures themselves are compared. Everything else is a conflict.
 *
 * <p>Zeros at the end of a plain figure may be exact ("20 dead"), so that without an "about" rounding excuses no more
 * than a twentieth, or a tenth of what is measured.
 */
final class FigureRule {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** The most that rounding excuses where nothing says that a figure is rounded. */
    private static final BigDecimal UNHEDGED_ROUNDING = new BigDecimal("0.05");
    /** The same for what is measured: nobody counts miles one by one. */
    private static final BigDecimal UNHEDGED_ROUNDING_OF_MEASURES = new BigDecimal("0.1");
    /** How far "almost" reaches below a figure. */
    private static final BigDecimal ALMOST_MARGIN = new BigDecimal("0.1");
    /** How far "a little over" reaches above a figure: half an hour and five minutes are a little over half an hour. */
    private static final BigDecimal JUST_OVER_MARGIN = new BigDecimal("0.2");
    /** With so many decimals a share is a fraction in words that no decimal number equals. */
    private static final int ENDLESS = 4;
    private static final BigDecimal STEP_OF_FRACTIONS = new BigDecimal("1.5");
    /** A place on a scale without a nothing that anybody knows. */
    private static final String KELVIN = "K";
    private static final MathContext PERCENT_PRECISION = new MathContext(2, RoundingMode.HALF_UP);

    private FigureRule() {
    }

    /** Judges two figures for one thing. */
    static Verdict judge(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        if (!one.mention().unit().equals(other.mention().unit()) && isMeasured(one.mention())) {
            return new Verdict(Agreement.CONFLICT, one.mention().kind() == Quantity.Kind.MONEY
                    ? new Explanation.DifferentCurrencies(one.written(), other.written())
                    : new Explanation.DifferentUnits(one.written(), other.written()));
        }
        if (isResult(one) && isResult(other)) {
            return sameNumbers(one.mention(), other.mention())
                    ? new Verdict(Agreement.SAME, Explanation.same(one.written(), other.written()))
                    : new Verdict(Agreement.CONFLICT, new Explanation.BeyondRounding(one.written(), other.written(),
                            BigDecimal.ONE.negate()));
        }
        return partOf(one, other).orElseGet(() -> judgeAsWholes(one, other));
    }

    /** Whether it has a unit: what is counted is none. */
    private static boolean isMeasured(Quantity figure) {
        return switch (figure.kind()) {
            case MEASURE, DURATION, MONEY, PERCENT, AGE -> true;
            case COUNT, ORDINAL -> false;
        };
    }

    /** Judges two figures of which neither counts but some of what the other counts. */
    static Verdict judgeAsWholes(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Amount first = one.mention().amount();
        Amount second = other.mention().amount();
        if (sameNumbers(one.mention(), other.mention()) && bounds(one) == bounds(other)) {
            return new Verdict(Agreement.SAME, Explanation.same(one.written(), other.written()));
        }
        if (isForecast(first) && isForecast(second)) {
            return ofRanges(one, other);
        }
        boolean sameBound = (one.mention().hedge() == other.mention().hedge() && !first.isRange() && !second.isRange())
                || (UpperLimits.isMaximum(one) && UpperLimits.isMaximum(other));
        if (!sameBound && (bounds(one) || bounds(other))) {
            return admitted(one).overlaps(admitted(other)) ? withinBound(one, other) : beyond(one, other);
        }
        return isRounding(one.mention(), first.low(), other.mention(), second.low())
                ? rounded(one, other)
                : beyond(one, other);
    }

    /** Whether it is the result of a game or a vote: two numbers of which neither bounds anything. */
    static boolean isResult(Mentioned<Quantity> figure) {
        return figure.mention().unit().equals(Quantity.RESULT);
    }

    /** Whether both state the same number or range, whatever bounds them. */
    static boolean sameNumbers(Quantity one, Quantity other) {
        return one.amount().low().compareTo(other.amount().low()) == 0
                && one.amount().high().compareTo(other.amount().high()) == 0;
    }

    /** Whether two numbers are the same or would be, rounded as the coarser is. */
    static boolean areRounded(Quantity one, Quantity other) {
        return sameNumbers(one, other) || isRounding(one, one.amount().low(), other, other.amount().low());
    }

    /** Whether two lengths of time would be equal if the finer were told as coarsely as the other: six days and a week. */
    static boolean areWithinTheCoarser(Quantity one, Quantity other) {
        BigDecimal distance = one.amount().low().subtract(other.amount().low()).abs();
        return one.kind() == Quantity.Kind.DURATION && other.kind() == Quantity.Kind.DURATION
                && distance.multiply(TWO).compareTo(step(one).max(step(other))) <= 0;
    }

    /** Some of the people may be fewer than all of them. */
    private static Optional<Verdict> partOf(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        boolean counts = one.mention().kind() == Quantity.Kind.COUNT && !CountedThings.areAlike(unit, otherUnit);
        if (!counts || CountedPeople.isAnyone(unit) == CountedPeople.isAnyone(otherUnit)
                || Misprints.isMisprint(one.mention(), other.mention())) {
            return Optional.empty();
        }
        Mentioned<Quantity> whole = CountedPeople.isAnyone(unit) ? one : other;
        Mentioned<Quantity> part = CountedPeople.isAnyone(unit) ? other : one;
        boolean fits = part.mention().amount().low().compareTo(whole.mention().amount().high()) < 0
                && !whole.mention().unit().isEmpty();
        return fits
                ? Optional.of(new Verdict(Agreement.COMPATIBLE,
                        new Explanation.PartOf(part.written(), whole.written())))
                : Optional.empty();
    }

    /** Whether it names two ends that somebody reckoned, as "dozens" does not. */
    private static boolean isForecast(Amount amount) {
        return amount.isRange() && amount.step().compareTo(amount.low()) != 0;
    }

    /**
     * Two ranges agree where both of their ends do by rounding, or where one lies between the ends of the other; with one
     * end in common they forecast the other differently.
     */
    private static Verdict ofRanges(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Amount first = one.mention().amount();
        Amount second = other.mention().amount();
        boolean rounding = isRounding(one.mention(), first.low(), other.mention(), second.low())
                && isRounding(one.mention(), first.high(), other.mention(), second.high());
        if (rounding) {
            return rounded(one, other);
        }
        int low = first.low().compareTo(second.low());
        int high = first.high().compareTo(second.high());
        if (low * high < 0) {
            Mentioned<Quantity> outer = low < 0 ? one : other;
            Mentioned<Quantity> inner = low < 0 ? other : one;
            return new Verdict(Agreement.COMPATIBLE, new Explanation.WithinBound(outer.written(), inner.written()));
        }
        boolean firstIsGreater = low > 0 || (low == 0 && high > 0);
        return new Verdict(Agreement.CONFLICT, new Explanation.BeyondRounding(
                firstIsGreater ? one.written() : other.written(), firstIsGreater ? other.written() : one.written(),
                BigDecimal.ONE.negate()));
    }

    private static boolean bounds(Mentioned<Quantity> figure) {
        return figure.mention().amount().isRange() || switch (figure.mention().hedge()) {
            case NONE, ABOUT, ONLY -> false;
            case ALMOST, JUST_OVER, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
        };
    }

    /** Whether two numbers of these figures are the same but for rounding. */
    private static boolean isRounding(Quantity one, BigDecimal number, Quantity other, BigDecimal otherNumber) {
        if (one.kind() == Quantity.Kind.ORDINAL) {
            return false;
        }
        BigDecimal distance = number.subtract(otherNumber).abs();
        BigDecimal coarserStep = step(one).max(step(other));
        boolean hedged = one.hedge() == Hedge.ABOUT || other.hedge() == Hedge.ABOUT;
        if (one.unit().equals(KELVIN) && !hedged) {
            return distance.multiply(TWO).compareTo(BigDecimal.ONE) <= 0;
        }
        BigDecimal greater = number.abs().max(otherNumber.abs());
        return distance.multiply(TWO).compareTo(coarserStep) <= 0
                && (hedged || distance.compareTo(greater.multiply(excused(one.kind()))) <= 0);
    }

    /** The value of the last figure that is meant: "some 40" are tens, and "two thirds" are 66 as well as 67 in a hundred. */
    private static BigDecimal step(Quantity figure) {
        BigDecimal number = figure.amount().low();
        BigDecimal step = figure.amount().step();
        if (figure.kind() == Quantity.Kind.COUNT && figure.hedge() == Hedge.ABOUT
                && number.remainder(BigDecimal.TEN).signum() == 0) {
            return step.max(BigDecimal.TEN);
        }
        boolean fraction = figure.kind() == Quantity.Kind.PERCENT && number.stripTrailingZeros().scale() >= ENDLESS;
        return fraction ? step.max(STEP_OF_FRACTIONS) : step;
    }

    private static BigDecimal excused(Quantity.Kind kind) {
        return switch (kind) {
            case MEASURE, DURATION -> UNHEDGED_ROUNDING_OF_MEASURES;
            case MONEY, PERCENT, COUNT, AGE, ORDINAL -> UNHEDGED_ROUNDING;
        };
    }

    private static Verdict rounded(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        boolean firstIsFiner = one.mention().amount().step().compareTo(other.mention().amount().step()) <= 0;
        Mentioned<Quantity> finer = firstIsFiner ? one : other;
        Mentioned<Quantity> coarser = firstIsFiner ? other : one;
        return new Verdict(Agreement.COMPATIBLE,
                new Explanation.EqualWhenRounded(finer.written(), coarser.written()));
    }

    private static Verdict withinBound(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Mentioned<Quantity> bound = bounds(one) ? one : other;
        Mentioned<Quantity> figure = bounds(one) ? other : one;
        return new Verdict(Agreement.COMPATIBLE, new Explanation.WithinBound(bound.written(), figure.written()));
    }

    private static Verdict beyond(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        boolean firstIsGreater = one.mention().amount().low().compareTo(other.mention().amount().low()) > 0;
        Mentioned<Quantity> greater = firstIsGreater ? one : other;
        Mentioned<Quantity> lesser = firstIsGreater ? other : one;
        return new Verdict(Agreement.CONFLICT, new Explanation.BeyondRounding(greater.written(), lesser.written(),
                excess(greater.mention(), lesser.mention())));
    }

    private static BigDecimal excess(Quantity greater, Quantity lesser) {
        BigDecimal base = lesser.amount().low();
        boolean placed = greater.kind() == Quantity.Kind.ORDINAL || greater.kind() == Quantity.Kind.AGE
                || greater.unit().equals(KELVIN);
        if (placed || base.signum() <= 0) {
            return BigDecimal.ONE.negate();
        }
        BigDecimal percent = greater.amount().low().subtract(base).multiply(HUNDRED).divide(base,
                MathContext.DECIMAL64);
        return percent.compareTo(HUNDRED) >= 0
                ? percent.setScale(0, RoundingMode.HALF_UP)
                : percent.round(PERCENT_PRECISION);
    }

    /** The numbers that a figure allows, both ends included; an end that is null is open. */
    private record Admitted(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        boolean overlaps(Admitted other) {
            return reaches(low, other.high) && reaches(other.low, high);
        }

        private static boolean reaches(@Nullable BigDecimal low, @Nullable BigDecimal high) {
            return low == null || high == null || low.compareTo(high) <= 0;
        }
    }

    private static Admitted admitted(Mentioned<Quantity> figure) {
        BigDecimal low = figure.mention().amount().low();
        BigDecimal high = figure.mention().amount().high();
        return switch (figure.mention().hedge()) {
            case NONE, ABOUT, ONLY -> new Admitted(low, high);
            case ALMOST -> new Admitted(low.subtract(low.abs().multiply(ALMOST_MARGIN)), high);
            case JUST_OVER -> new Admitted(low, high.add(high.abs().multiply(JUST_OVER_MARGIN)));
            case AT_LEAST, MORE_THAN -> new Admitted(low, null);
            case AT_MOST, LESS_THAN -> new Admitted(null, high);
        };
    }
}
