package app.lateral.fact.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.value.SubjectModel;
import app.lateral.fact.value.SubjectSigns;
import app.lateral.fact.value.ValueComparison;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;

/** Compares figures of one kind and unit. */
final class FigureComparison implements ValueComparison<Quantity> {
    /** So many significant figures make a number that hardly recurs by chance. */
    private static final double TELLING_FIGURES = 3;
    /** Figures further apart than so many times do not measure the same thing; sums may be off by "million". */
    private static final BigDecimal LIKE = BigDecimal.valueOf(7);
    /** What is less sure than this an editor takes for chance. */
    private static final double LEAST_CONFLICT = 0.3;
    /** Equal figures for two things are rare but for the smallest. */
    private static final double LEAST_AGREEMENT = 0.4;
    /** Few people in a story are of one age. */
    private static final double LEAST_AGE_AGREEMENT = 0.25;
    /** The same nouns are counted for many things. */
    private static final double LEAST_COUNT_CONFLICT = 0.3;
    /** Other games have other results. */
    private static final double LEAST_RESULT_CONFLICT = 0.5;
    /** Different places in an order usually belong to different orders. */
    private static final double LEAST_ORDINAL_CONFLICT = 0.6;
    /** The same where each article has but one place in that order. */
    private static final double LEAST_ONLY_ORDINAL_CONFLICT = 0.45;
    /** A bound that is satisfied by more than so many times itself tells nothing. */
    private static final BigDecimal CLOSE = BigDecimal.valueOf(3);

    /** Ages of one person are about one thing whatever stands around them. */
    private static final double OF_ONE_PERSON = 3;

    /** So many people are rarely two groups of people. */
    private static final BigDecimal FEW_PEOPLE = BigDecimal.valueOf(5);

    private static final Set<String> LAGS = Set.of("later", "late", "earlier", "early", "ago", "after", "before",
            "afterwards");

    private final AgeBearers ages;
    private final WordNet wordNet;
    private final NameBearers bearers;

    FigureComparison(StoryEvidence evidence) {
        bearers = evidence.bearers();
        ages = new AgeBearers(evidence);
        wordNet = evidence.wordNet();
    }

    @Override
    public String sort(Quantity mention) {
        return mention.kind() + " "
                + (mention.kind() == Quantity.Kind.DURATION ? Grain.of(mention) : CountedThings.of(mention.unit()));
    }

    /** How long lengths of time are: an article's minutes say nothing of its years. */
    private enum Grain {
        MINUTES(3_600), HOURS(86_400), DAYS(2_592_000), MONTHS(31_536_000), YEARS(Long.MAX_VALUE);

        private final BigDecimal end;

        Grain(long end) {
            this.end = BigDecimal.valueOf(end);
        }

        private static Grain of(Quantity length) {
            for (Grain grain : values()) {
                if (length.amount().low().compareTo(grain.end) < 0) {
                    return grain;
                }
            }
            return YEARS;
        }
    }

    @Override
    public String aspect(Quantity mention) {
        return mention.kind().name();
    }

    @Override
    public Comparability comparability(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Quantity first = one.mention();
        Quantity second = other.mention();
        if (first.kind() != second.kind() || (one.sharesArticle(other) && (isLag(one) || isLag(other)))) {
            return Comparability.NEVER;
        }
        boolean sameUnit = first.unit().equals(second.unit());
        boolean ofOthers = measureOthers(one, other)
                || LastingThings.areOfTwoTravellers(one, other, bearers);
        if (ofOthers && !FigureRule.areRounded(first, second)) {
            return Comparability.NEVER;
        }
        return switch (first.kind()) {
            case MONEY -> sameUnit ? Comparability.ALWAYS : Comparability.IF_IN_PLACE;
            case COUNT -> ofCounts(one, other);
            case MEASURE, DURATION -> sameUnit && isWithin(LIKE, first, second)
                    ? Comparability.ALWAYS
                    : Comparability.IF_IN_PLACE;
            case AGE -> ofAges(one, other);
            case PERCENT, ORDINAL -> !sameUnit
                    ? Comparability.NEVER
                    : isWithin(LIKE, first, second) ? Comparability.ALWAYS : Comparability.IF_IN_PLACE;
        };
    }

    /** Whether it tells how long after or before something ("ten minutes later"): each such step is another one. */
    private static boolean isLag(Mentioned<Quantity> figure) {
        return figure.mention().kind() == Quantity.Kind.DURATION
                && NearbyWords.behind(figure.sentence().words(), figure.mention().range()).stream().limit(1)
                        .anyMatch(word -> LAGS.contains(word.lemma()));
    }

    /** Whether both are sums or shares, and words beside them name two things that they measure: profit and sales. */
    private static boolean measureOthers(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        if (!isSum(one)) {
            return false;
        }
        Optional<String> measure = MoneyMeasures.of(one);
        Optional<String> otherMeasure = MoneyMeasures.of(other);
        return measure.isPresent() && otherMeasure.isPresent() && !measure.equals(otherMeasure);
    }

    private static boolean isSum(Mentioned<Quantity> figure) {
        return figure.mention().kind() == Quantity.Kind.MONEY || figure.mention().kind() == Quantity.Kind.PERCENT;
    }

    /** Of one person wherever they are told, and never of two. */
    private Comparability ofAges(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Optional<Bearer> bearer = ages.of(one);
        Optional<Bearer> otherBearer = ages.of(other);
        if (bearer.isPresent() && otherBearer.isPresent()) {
            return ages.areOne(bearer.get(), otherBearer.get()) ? Comparability.ALWAYS : Comparability.NEVER;
        }
        if (AgeBearers.isToldApart(one, other) || AgeBearers.isToldApart(other, one)) {
            return Comparability.NEVER;
        }
        return isWithin(LIKE, one.mention(), other.mention()) ? Comparability.ALWAYS : Comparability.IF_IN_PLACE;
    }

    /** The same things, or people in both: then what befell them must not differ, and a toll may rise steeply. */
    private static Comparability ofCounts(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        Optional<Fate> fate = Fate.of(one);
        Optional<Fate> otherFate = Fate.of(other);
        boolean sameFate = fate.isPresent() && fate.equals(otherFate);
        boolean otherFates = fate.isPresent() && otherFate.isPresent() && !sameFate;
        boolean partAndWhole = PartAndWhole.isWholeOfPart(one) != PartAndWhole.isWholeOfPart(other)
                || (PartAndWhole.isWhole(one) != PartAndWhole.isWhole(other)
                        && (fate.isPresent() || otherFate.isPresent()));
        boolean otherParts = !fate.equals(otherFate) && (PartAndWhole.isPart(one) || PartAndWhole.isPart(other));
        if ((partAndWhole || otherParts) && !FigureRule.sameNumbers(one.mention(), other.mention())) {
            return Comparability.NEVER;
        }
        if (FigureRule.isResult(one) || FigureRule.isResult(other)) {
            return unit.equals(otherUnit) ? Comparability.ALWAYS : Comparability.NEVER;
        }
        if (sameFate && CountedPeople.areAlike(unit, otherUnit)) {
            return Comparability.ALWAYS;
        }
        if (unit.isEmpty() && otherUnit.isEmpty()) {
            return ofBareNumbers(one, other);
        }
        if (CountedThings.areAlike(unit, otherUnit) && !otherFates && (isWithin(LIKE, one.mention(), other.mention())
                || Misprints.isOutByZeros(one.mention(), other.mention()))) {
            return isWithin(CLOSE, one.mention(), other.mention()) ? Comparability.ALWAYS : Comparability.IF_LINKED;
        }
        if (sameFate && (CountedPeople.isAnyone(unit) || CountedPeople.isAnyone(otherUnit))) {
            return Comparability.IF_LINKED;
        }
        if (!otherFates && isTold(one.mention(), other.mention())) {
            return one.mention().amount().writtenFigures() >= TELLING_FIGURES
                    ? Comparability.ALWAYS
                    : Comparability.IF_LINKED;
        }
        boolean people = CountedPeople.mayBe(unit) && CountedPeople.mayBe(otherUnit);
        if (people && !otherFates && Misprints.haveSwappedDigits(one.mention(), other.mention())) {
            return Comparability.IF_LINKED;
        }
        return FigureRule.sameNumbers(one.mention(), other.mention()) ? Comparability.NEVER : Comparability.IF_IN_PLACE;
    }

    /** Numbers that count nothing by name ("the gate was [38,412]") are one thing only where they look alike. */
    private static Comparability ofBareNumbers(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        boolean alike = FigureRule.areRounded(one.mention(), other.mention())
                || (Math.min(one.mention().amount().writtenFigures(),
                        other.mention().amount().writtenFigures()) >= TELLING_FIGURES
                        && isWithin(CLOSE, one.mention(), other.mention()));
        return alike ? Comparability.IF_LINKED : Comparability.IF_IN_PLACE;
    }

    /**
     * Whether two numbers that agree are hardly two things, under whatever nouns: 38,412 in a crowd and at the gate, or
     * more than a few people here and there.
     */
    private static boolean isTold(Quantity one, Quantity other) {
        boolean people = CountedPeople.mayBe(one.unit()) && CountedPeople.mayBe(other.unit())
                && one.amount().low().compareTo(FEW_PEOPLE) >= 0;
        return FigureRule.areRounded(one, other) && (people || one.amount().writtenFigures() >= TELLING_FIGURES)
                && !one.amount().isRange() && !other.amount().isRange();
    }

    /** Whether its sentence tells a year, as reports do of what happened long before. */
    private static boolean namesYear(Mentioned<Quantity> figure) {
        return figure.article().mentionsIn(figure.mention().sentence(), Moment.class).stream()
                .anyMatch(moment -> moment.kind() == Moment.Kind.YEAR);
    }

    @Override
    public double sharedRole(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        if (one.mention().kind() == Quantity.Kind.AGE) {
            Optional<Bearer> bearer = ages.of(one);
            Optional<Bearer> otherBearer = ages.of(other);
            boolean known = bearer.isPresent() && otherBearer.isPresent();
            return known && ages.areOne(bearer.orElseThrow(), otherBearer.orElseThrow()) ? OF_ONE_PERSON : 0;
        }
        if (one.mention().kind() == Quantity.Kind.DURATION) {
            return LastingThings.areAlike(one, other, wordNet) ? 1 : 0;
        }
        if (one.mention().kind() == Quantity.Kind.MONEY) {
            Optional<String> measure = MoneyMeasures.of(one);
            return measure.isPresent() && measure.equals(MoneyMeasures.of(other)) ? 1 : 0;
        }
        Optional<Fate> fate = Fate.of(one);
        boolean shared = fate.isPresent() && fate.equals(Fate.of(other))
                && CountedPeople.areAlike(one.mention().unit(), other.mention().unit())
                && namesYear(one) == namesYear(other);
        return shared ? 1 : 0;
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
        boolean alike = CountedPeople.areAlike(one.unit(), other.unit())
                || (one.kind() == Quantity.Kind.COUNT && isTold(one, other));
        return alike && isWithin(CLOSE, one, other) ? Math.min(specificity(one), specificity(other)) : 0;
    }

    private static double specificity(Quantity mention) {
        double byFigures = Math.min(1, (mention.amount().writtenFigures() - 1) / (TELLING_FIGURES - 1));
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
    public double leastConflictScore(Quantity mention, SubjectSigns signs) {
        return switch (mention.kind()) {
            case ORDINAL -> isOnlyOne(signs) ? LEAST_ONLY_ORDINAL_CONFLICT : LEAST_ORDINAL_CONFLICT;
            case COUNT -> mention.unit().equals(Quantity.RESULT) ? LEAST_RESULT_CONFLICT : LEAST_COUNT_CONFLICT;
            case MEASURE, DURATION, MONEY, PERCENT, AGE -> LEAST_CONFLICT;
        };
    }

    /** Whether each is the only one of its sort in its article, and their sentences report the same. */
    private static boolean isOnlyOne(SubjectSigns signs) {
        return signs.scarcity() >= 1 && signs.link() > 0;
    }

    @Override
    public double leastAgreementScore(Quantity mention) {
        return mention.kind() == Quantity.Kind.AGE ? LEAST_AGE_AGREEMENT : LEAST_AGREEMENT;
    }
}
