package app.lateral.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;

/** Compares figures of one kind and unit. */
final class FigureComparison implements ValueComparison<Quantity> {
    /** So many significant figures make a number that hardly recurs by chance. */
    private static final double TELLING_FIGURES = 3;
    /** Figures further apart than so many times do not measure the same thing; sums may be off by "million". */
    private static final BigDecimal LIKE = BigDecimal.valueOf(7);
    /** Pairs of hand-made gold that are about one thing begin here. */
    private static final double LEAST_CONFLICT = 0.22;
    /** Equal figures for two things are rare but for the smallest. */
    private static final double LEAST_AGREEMENT = 0.4;
    /** Few people in a story are of one age. */
    private static final double LEAST_AGE_AGREEMENT = 0.25;
    /** The same nouns are counted for many things. */
    private static final double LEAST_COUNT_CONFLICT = 0.3;
    /** Different places in an order usually belong to different orders. */
    private static final double LEAST_ORDINAL_CONFLICT = 0.6;
    /** A bound that is satisfied by more than so many times itself tells nothing. */
    private static final BigDecimal CLOSE = BigDecimal.valueOf(3);

    private static final Set<String> LAGS = Set.of("later", "late", "earlier", "early", "ago", "after", "before",
            "afterwards");

    @Override
    public String sort(Quantity mention) {
        return mention.kind() + " " + mention.unit();
    }

    @Override
    public Comparability comparability(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Quantity first = one.mention();
        Quantity second = other.mention();
        if (first.kind() != second.kind() || (one.sharesArticle(other) && (isLag(one) || isLag(other)))) {
            return Comparability.NEVER;
        }
        boolean sameUnit = first.unit().equals(second.unit());
        return switch (first.kind()) {
            case MONEY -> sameUnit ? Comparability.ALWAYS : Comparability.IF_IN_PLACE;
            case COUNT -> ofCounts(one, other);
            case MEASURE, DURATION -> sameUnit && isWithin(LIKE, first, second)
                    ? Comparability.ALWAYS
                    : Comparability.IF_IN_PLACE;
            case PERCENT, AGE, ORDINAL -> !sameUnit
                    ? Comparability.NEVER
                    : isWithin(LIKE, first, second) ? Comparability.ALWAYS : Comparability.IF_IN_PLACE;
        };
    }

    /** Whether it tells how long after or before something ("ten minutes later"): each such step is another one. */
    private static boolean isLag(Mentioned<Quantity> figure) {
        return figure.mention().kind() == Quantity.Kind.DURATION
                && TopicWords.behind(figure.sentence().words(), figure.mention().range()).stream().limit(1)
                        .anyMatch(word -> LAGS.contains(word.lemma()));
    }

    /** The same things, or people in both: then what befell them must not differ, and a toll may rise steeply. */
    private static Comparability ofCounts(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        Optional<Harm> harm = Harm.of(one);
        Optional<Harm> otherHarm = Harm.of(other);
        boolean sameHarm = harm.isPresent() && harm.equals(otherHarm);
        boolean otherHarms = harm.isPresent() && otherHarm.isPresent() && !sameHarm;
        boolean sameThings = unit.equals(otherUnit) && isWithin(LIKE, one.mention(), other.mention());
        if ((sameThings && !otherHarms) || (sameHarm && People.areAlike(unit, otherUnit))) {
            return Comparability.ALWAYS;
        }
        if (sameHarm && (People.isAnyone(unit) || People.isAnyone(otherUnit))) {
            return Comparability.IF_LINKED;
        }
        return FigureRule.sameNumbers(one.mention(), other.mention()) ? Comparability.NEVER : Comparability.IF_IN_PLACE;
    }

    /** Whether its sentence tells a year, as reports do of what happened long before. */
    private static boolean namesYear(Mentioned<Quantity> figure) {
        return figure.article().mentionsIn(figure.mention().sentence(), Moment.class).stream()
                .anyMatch(moment -> moment.kind() == Moment.Kind.YEAR);
    }

    @Override
    public boolean shareRole(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Optional<Harm> harm = Harm.of(one);
        return harm.isPresent() && harm.equals(Harm.of(other))
                && People.areAlike(one.mention().unit(), other.mention().unit())
                && namesYear(one) == namesYear(other);
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
        return People.areAlike(one.unit(), other.unit()) && isWithin(CLOSE, one, other)
                ? Math.min(specificity(one), specificity(other))
                : 0;
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
        return switch (mention.kind()) {
            case ORDINAL -> LEAST_ORDINAL_CONFLICT;
            case COUNT -> LEAST_COUNT_CONFLICT;
            case MEASURE, DURATION, MONEY, PERCENT, AGE -> LEAST_CONFLICT;
        };
    }

    @Override
    public double leastAgreementScore(Quantity mention) {
        return mention.kind() == Quantity.Kind.AGE ? LEAST_AGE_AGREEMENT : LEAST_AGREEMENT;
    }
}
