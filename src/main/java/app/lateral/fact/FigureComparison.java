package app.lateral.fact;

import app.lateral.mention.Quantity;

/** Compares figures of one kind and unit. */
final class FigureComparison implements ValueComparison<Quantity> {
    /** So many significant figures make a number that hardly recurs by chance. */
    private static final double TELLING_FIGURES = 3;

    @Override
    public String sort(Quantity mention) {
        return mention.kind() + " " + mention.unit();
    }

    @Override
    public boolean areComparable(Quantity one, Quantity other) {
        return one.kind() == other.kind() && one.unit().equals(other.unit());
    }

    @Override
    public Verdict judge(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return FigureRule.judge(one, other);
    }

    @Override
    public double specificity(Quantity mention) {
        int figures = mention.amount().low().stripTrailingZeros().precision();
        double byFigures = Math.min(1, (figures - 1) / (TELLING_FIGURES - 1));
        return switch (mention.kind()) {
            case MONEY, PERCENT, MEASURE -> Math.max(byFigures, 0.6);
            case AGE, DURATION, ORDINAL -> Math.max(byFigures, 0.4);
            case COUNT -> Math.max(byFigures, mention.unit().isEmpty() ? 0 : 0.3);
        };
    }
}
