package app.lateral.fact;

import app.lateral.mention.Moment;

/** Compares moments that are equally fine or lie in one another. */
final class MomentComparison implements ValueComparison<Moment> {
    /** Two dates in an article mostly date two things, so that their places must tell much. */
    private static final double LEAST_CONFLICT = 0.6;
    /** "Last year" depends on when it was written. */
    private static final double LEAST_RELATIVE_CONFLICT = 0.8;

    @Override
    public String sort(Moment mention) {
        return switch (mention.kind()) {
            case TIME, DAY_PART -> "clock";
            case WEEKDAY, DATE, RELATIVE -> "day";
            case MONTH, YEAR -> "calendar";
        };
    }

    @Override
    public boolean areComparable(Moment one, Moment other) {
        return MomentRule.relate(one, other) != MomentRule.Relation.UNKNOWN;
    }

    @Override
    public Verdict judge(Mentioned<Moment> one, Mentioned<Moment> other) {
        return MomentRule.judge(one, other);
    }

    @Override
    public double tellingAgreement(Moment one, Moment other) {
        return Math.min(specificity(one), specificity(other));
    }

    private static double specificity(Moment mention) {
        return switch (mention.kind()) {
            case TIME, DATE -> 0.9;
            case DAY_PART, YEAR, MONTH -> 0.7;
            case WEEKDAY -> 0.5;
            case RELATIVE -> 0.4;
        };
    }

    @Override
    public SubjectModel model() {
        return SubjectModel.MOMENTS;
    }

    @Override
    public double leastConflictScore(Moment mention) {
        return mention.kind() == Moment.Kind.RELATIVE ? LEAST_RELATIVE_CONFLICT : LEAST_CONFLICT;
    }
}
