package app.lateral.fact.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation;
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
    static final double TELLING_FIGURES = 3;
    /** Figures further apart than so many times do not measure the same thing; sums may be off by "million". */
    static final BigDecimal LIKE = BigDecimal.valueOf(7);
    /** Ages of one person, of whom only one article tells whose it is, are nearer to each other. */
    private static final BigDecimal LIKE_AGES = new BigDecimal("1.5");
    /** What is less sure than this an editor takes for chance. */
    private static final double LEAST_CONFLICT = 0.33;
    /** Equal figures for two things are rare but for the smallest. */
    private static final double LEAST_AGREEMENT = 0.4;
    /** Sums of several figures, and ages, hardly are those of two things where they are equal. */
    private static final double LEAST_RARE_AGREEMENT = 0.18;
    /** Few people in a story are of one age. */
    private static final double LEAST_AGE_AGREEMENT = 0.25;
    /** The same nouns are counted for many things. */
    private static final double LEAST_COUNT_CONFLICT = 0.33;
    /** Other games have other results, and a noun alone tells little of what is counted. */
    private static final double LEAST_FAR_COUNT_CONFLICT = 0.5;
    private static final double SURELY_LINKED = 0.5;
    /** Different places in an order usually belong to different orders. */
    private static final double LEAST_ORDINAL_CONFLICT = 0.6;
    /** The same where each article has but one place in that order. */
    private static final double LEAST_ONLY_ORDINAL_CONFLICT = 0.45;
    /** A bound that is satisfied by more than so many times itself tells nothing. */
    static final BigDecimal CLOSE = BigDecimal.valueOf(3);

    /** Ages of one person are about one thing whatever stands around them. */
    private static final double OF_ONE_PERSON = 3;

    private static final Set<String> LAGS = Set.of("later", "late", "earlier", "early", "ago", "after", "before",
            "afterwards");

    private final StoryEvidence evidence;
    private final AgeBearers ages;
    private final WordNet wordNet;
    private final NameBearers bearers;
    private final CountComparison counts;
    private final Orders ordinals;

    FigureComparison(StoryEvidence evidence) {
        this.evidence = evidence;
        bearers = evidence.bearers();
        ages = new AgeBearers(evidence);
        wordNet = evidence.wordNet();
        counts = new CountComparison(evidence);
        ordinals = new Orders(wordNet);
    }

    @Override
    public String sort(Quantity mention) {
        return mention.kind() + " "
                + switch (mention.kind()) {
                    case DURATION -> LengthGrain.of(mention);
                    case ORDINAL -> ordinals.order(mention);
                    case MEASURE, MONEY, PERCENT, COUNT, AGE -> CountedThings.of(mention.unit());
                };
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
        boolean ofOthers = measureOthers(one, other) || Apiece.isToldOfEach(one) != Apiece.isToldOfEach(other)
                || Rates.areOfTwo(one, other)
                || LastingThings.areOfTwoTravellers(one, other, bearers)
                || MeasuredWholes.areOfTwo(one, other, wordNet) || MeasuredWholes.isOneOfTwo(one)
                || MeasuredWholes.isOneOfTwo(other);
        if (ofOthers && !FigureRule.areRounded(first, second)) {
            return Comparability.NEVER;
        }
        Comparability byKind = ofKind(one, other);
        boolean ofTwoEvents = byKind == Comparability.ALWAYS && first.kind() != Quantity.Kind.AGE
                && !one.sharesArticle(other) && !FigureRule.areRounded(first, second)
                && evidence.linked(one, other) < SURELY_LINKED && SharedNames.haveNone(one, other, evidence);
        return ofTwoEvents ? Comparability.NEVER : byKind;
    }

    private Comparability ofKind(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Quantity first = one.mention();
        Quantity second = other.mention();
        boolean sameUnit = first.unit().equals(second.unit());
        return switch (first.kind()) {
            case MONEY, MEASURE -> sameUnit ? ofLike(first, second) : Comparability.IF_IN_PLACE;
            case DURATION -> LengthGrain.isVague(one) || LengthGrain.isVague(other)
                    ? Comparability.IF_IN_PLACE
                    : ofLike(first, second);
            case COUNT -> counts.comparability(one, other);
            case AGE -> ofAges(one, other);
            case PERCENT -> sameUnit ? ofLike(first, second) : Comparability.NEVER;
            case ORDINAL -> ordinals.areOfOneOrder(one, other) ? ofLike(first, second) : Comparability.NEVER;
        };
    }

    /** Figures far apart measure one thing where the one is hardly more than a slip for the other. */
    private static Comparability ofLike(Quantity one, Quantity other) {
        return isWithin(LIKE, one, other) || Misprints.isMisprint(one, other)
                ? Comparability.ALWAYS
                : Comparability.IF_IN_PLACE;
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
        // a girl of nine and her grandmother of 71 bear one family name
        if (one.sharesArticle(other) && !isWithin(LIKE_AGES, one.mention(), other.mention())) {
            return Comparability.NEVER;
        }
        Optional<Bearer> bearer = ages.of(one);
        Optional<Bearer> otherBearer = ages.of(other);
        if (bearer.isPresent() && otherBearer.isPresent()) {
            return ages.areOne(bearer.get(), otherBearer.get()) ? Comparability.ALWAYS : Comparability.NEVER;
        }
        if (AgeBearers.isToldApart(one, other) || AgeBearers.isToldApart(other, one)) {
            return Comparability.NEVER;
        }
        if (bearer.isPresent() != otherBearer.isPresent()) {
            return isWithin(LIKE_AGES, one.mention(), other.mention()) ? Comparability.ALWAYS : Comparability.NEVER;
        }
        return isWithin(LIKE, one.mention(), other.mention()) ? Comparability.ALWAYS : Comparability.IF_IN_PLACE;
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
            return LastingThings.areAlike(one, other, wordNet) || areOnlyLengths(one, other) ? 1 : 0;
        }
        return Math.max(Misprints.isTelling(one.mention(), other.mention()) ? 1 : 0, sharesMeasure(one, other) ? 1 : 0);
    }

    /** Whether linked sentences tell the only lengths of their grain in either article: few things last for months. */
    private boolean areOnlyLengths(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return evidence.linked(one, other) > 0 && LengthGrain.of(one.mention()) == LengthGrain.of(other.mention())
                && LengthGrain.isOnlyOne(one) && LengthGrain.isOnlyOne(other);
    }

    private static boolean sharesMeasure(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        if (one.mention().kind() == Quantity.Kind.MONEY) {
            Optional<String> measure = MoneyMeasures.of(one);
            return measure.isPresent() && measure.equals(MoneyMeasures.of(other));
        }
        Optional<Fate> fate = Fate.of(one);
        boolean sameFate = fate.isPresent() && fate.equals(Fate.of(other))
                && CountedPeople.areAlike(one.mention().unit(), other.mention().unit())
                && namesYear(one) == namesYear(other);
        return sameFate || PartAndWhole.arePartsOfOne(one, other);
    }

    /** Whether neither figure is more than so many times the other. */
    static boolean isWithin(BigDecimal times, Quantity one, Quantity other) {
        return one.amount().low().compareTo(other.amount().high().multiply(times)) <= 0
                && other.amount().low().compareTo(one.amount().high().multiply(times)) <= 0;
    }

    @Override
    public Verdict judge(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Verdict verdict = FigureRule.judge(one, other);
        boolean part = verdict.explanation() instanceof Explanation.PartOf;
        return part && counts.areAll(one, other) ? FigureRule.judgeAsWholes(one, other) : verdict;
    }

    @Override
    public double tellingAgreement(Quantity one, Quantity other) {
        boolean alike = CountedPeople.areAlike(one.unit(), other.unit())
                || (one.kind() == Quantity.Kind.COUNT && CountComparison.isTold(one, other));
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
            case COUNT -> mention.unit().equals(Quantity.RESULT) || isFar(signs)
                    ? LEAST_FAR_COUNT_CONFLICT
                    : LEAST_COUNT_CONFLICT;
            case MEASURE, DURATION, MONEY, PERCENT, AGE -> LEAST_CONFLICT;
        };
    }

    /** Whether nothing but the noun tells that two counts are of one thing. */
    private static boolean isFar(SubjectSigns signs) {
        return signs.role() < 1 && signs.link() < SURELY_LINKED && signs.scarcity() < 1;
    }

    /** Whether each is the only one of its sort in its article, and their sentences report the same. */
    private static boolean isOnlyOne(SubjectSigns signs) {
        return signs.scarcity() >= 1 && signs.link() > 0;
    }

    @Override
    public double leastAgreementScore(Quantity mention) {
        boolean several = mention.amount().writtenFigures() > 1;
        return switch (mention.kind()) {
            case AGE -> several ? LEAST_RARE_AGREEMENT : LEAST_AGE_AGREEMENT;
            case MONEY -> several ? LEAST_RARE_AGREEMENT : LEAST_AGREEMENT;
            case MEASURE, DURATION, PERCENT, COUNT, ORDINAL -> LEAST_AGREEMENT;
        };
    }
}
