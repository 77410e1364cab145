package app.lateral.fact;

import java.math.BigDecimal;

import app.lateral.mention.Quantity;

/** Compares figures of one kind and unit. */
final class FigureComparison implements ValueComparison<Quantity> {
    /** So many significant figures make a number that hardly recurs by chance. */
    private static final double TELLING_FIGURES = 3;
    /** Figures further apart than so many times do not measure the same thing; sums may be off by "million". */
    private static final BigDecimal LIKE = BigDecimal.valueOf(7);
    /** Pairs of hand-made gold that are about one thing begin here. */
    private static final double LEAST_CONFLICT = 0.22;
    /** Different places in an order usually belong to different orders. */
    private static final double LEAST_ORDINAL_CONFLICT = 0.6;
    /** A bound that is satisfied by more than so many times itself tells nothing. */
    private static final BigDecimal CLOSE = BigDecimal.valueOf(3);

    @Override
    public String sort(Quantity mention) {
        return mention.kind() + " " + mention.unit();
    }

    @Override
    public boolean areComparable(Quantity one, Quantity other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit())
                && (one.kind() == Quantity.Kind.MONEY || isWithin(LIKE, one, other));
    }

    /** Whether neither figure is more than so many times the other. */
    private static boolean isWithin(BigDecimal times, Quantity one, Quantity other) {
        return one.amount().low().compareTo(other.amount().high().multiply(times)) <= 0
                && other.amount().low().compareTo(one.amount().high().multiply(times)) <= 0;
    }

    @Override
    public Verdict judge(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return FigureRule.judge(one, other);
    }

    @Override
    public double tellingAgreement(Quantity one, Quantity other) {
        return isWithin(CLOSE, one, other) ? Math.min(specificity(one), specificity(other)) : 0;
    }

    private static double specificity(Quantity mention) {
        int figures = mention.amount().low().abs().divideToIntegralValue(mention.amount().step()).precision();
        double byFigures = Math.min(1, (figures - 1) / (TELLING_FIGURES - 1));
        return switch (mention.kind()) {
            case MONEY, PERCENT, MEASURE -> Math.max(byFigures, 0.6);
            case AGE, DURATION, ORDINAL -> Math.max(byFigures, 0.4);
            case COUNT -> Math.max(byFigures, mention.unit().isEmpty() ? 0 : 0.3);
        };
    }

    @Override
    public SubjectModel model() {
        return SubjectModel.FIGURES;
    }

    @Override
    public double leastConflictScore(Quantity mention) {
        return mention.kind() == Quantity.Kind.ORDINAL ? LEAST_ORDINAL_CONFLICT : LEAST_CONFLICT;
    }
}
