package app.lateral.fact.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.OnlyOnes;
import app.lateral.fact.value.ValueComparison.Comparability;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Quantity;

/** Where two counts may be of the same things, by what is counted, what befell it and how the numbers look. */
final class CountComparison {
    /** So many people are rarely two groups of people. */
    private static final BigDecimal FEW_PEOPLE = BigDecimal.valueOf(5);

    private static final Set<String> PART = Set.of("include", "including", "among", "least");

    private final StoryEvidence evidence;

    CountComparison(StoryEvidence evidence) {
        this.evidence = evidence;
    }

    /** The same things, or people in both: then what befell them must not differ, and a toll may rise steeply. */
    Comparability comparability(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        Optional<Fate> fate = Fate.of(one);
        Optional<Fate> otherFate = Fate.of(other);
        boolean sameFate = fate.isPresent() && fate.equals(otherFate);
        boolean otherFates = fate.isPresent() && otherFate.isPresent() && !sameFate;
        boolean partAndWhole = PartAndWhole.isWholeOfPart(one) != PartAndWhole.isWholeOfPart(other)
                || (PartAndWhole.isWhole(one) != PartAndWhole.isWhole(other)
                        && (fate.isPresent() || otherFate.isPresent()));
        boolean rest = PartAndWhole.isRest(one) != PartAndWhole.isRest(other) && !sameFate;
        boolean ofTwoGroups = OfficeTerms.areTwo(one, other) || Side.areOpposite(one, other);
        boolean beside = PartAndWhole.isBeside(one) != PartAndWhole.isBeside(other);
        boolean otherParts = !fate.equals(otherFate) && (PartAndWhole.isPart(one) || PartAndWhole.isPart(other));
        if ((partAndWhole || otherParts || rest || beside || ofTwoGroups)
                && !FigureRule.sameNumbers(one.mention(), other.mention())) {
            return Comparability.NEVER;
        }
        if (PartAndWhole.arePartsOfOne(one, other)) {
            return Comparability.ALWAYS;
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
        if (CountedThings.areAlike(unit, otherUnit) && !otherFates
                && (FigureComparison.isWithin(FigureComparison.LIKE, one.mention(), other.mention())
                        || Misprints.isOutByZeros(one.mention(), other.mention()))) {
            return FigureComparison.isWithin(FigureComparison.CLOSE, one.mention(), other.mention())
                    ? Comparability.ALWAYS
                    : Comparability.IF_LINKED;
        }
        if (sameFate && (CountedPeople.isAnyone(unit) || CountedPeople.isAnyone(otherUnit))) {
            return Misprints.isTelling(one.mention(), other.mention()) ? Comparability.ALWAYS : Comparability.IF_LINKED;
        }
        if (!otherFates && isTold(one.mention(), other.mention())) {
            return one.mention().amount().writtenFigures() >= FigureComparison.TELLING_FIGURES
                    ? Comparability.ALWAYS
                    : Comparability.IF_LINKED;
        }
        boolean numbersTell = Misprints.isMisprint(one.mention(), other.mention())
                || FigureComparison.isWithin(FigureComparison.CLOSE, one.mention(), other.mention());
        if (!otherFates && numbersTell && mayCountTheSame(one, other)) {
            return Comparability.IF_LINKED;
        }
        return FigureRule.sameNumbers(one.mention(), other.mention()) ? Comparability.NEVER : Comparability.IF_IN_PLACE;
    }

    /** Numbers that count nothing by name ("the gate was [38,412]") are one thing only where they look alike. */
    private static Comparability ofBareNumbers(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        boolean alike = FigureRule.areRounded(one.mention(), other.mention())
                || (Math.min(one.mention().amount().writtenFigures(),
                        other.mention().amount().writtenFigures()) >= FigureComparison.TELLING_FIGURES
                        && FigureComparison.isWithin(FigureComparison.CLOSE, one.mention(), other.mention()));
        return alike ? Comparability.IF_LINKED : Comparability.IF_IN_PLACE;
    }

    /**
     * Whether two numbers that agree are hardly two things, under whatever nouns: 38,412 in a crowd and at the gate, or
     * more than a few people here and there.
     */
    static boolean isTold(Quantity one, Quantity other) {
        boolean people = CountedPeople.mayBe(one.unit()) && CountedPeople.mayBe(other.unit())
                && one.amount().low().compareTo(FEW_PEOPLE) >= 0;
        return FigureRule.areRounded(one, other)
                && (people || one.amount().writtenFigures() >= FigureComparison.TELLING_FIGURES)
                && !one.amount().isRange() && !other.amount().isRange();
    }

    /**
     * Whether nouns that are no synonyms may stand for the same things: the sentences surely report the same and count
     * nothing else, and either the nouns name one sort of thing or the one number looks like a slip for the other.
     */
    private boolean mayCountTheSame(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        boolean people = CountedPeople.mayBe(unit) && CountedPeople.mayBe(otherUnit);
        boolean misprint = Misprints.isMisprint(one.mention(), other.mention());
        if (people && misprint) {
            return true;
        }
        boolean only = OnlyOnes.are(evidence, one, other,
                misprint ? OnlyOnes.LIKELY : OnlyOnes.SURE, Quantity.class,
                own -> own.mention().kind() == Quantity.Kind.COUNT,
                (own, its) -> FigureRule.sameNumbers(own.mention(), its.mention()));
        return only && (misprint || people || areOfOneSort(unit, otherUnit));
    }

    /**
     * Whether counts of "passengers" and of "people" are both of all whom it befell: their sentences surely report the
     * same and count nobody else, and neither says that it tells of some only.
     */
    boolean areAll(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Optional<Fate> fate = Fate.of(one);
        return fate.isPresent() && fate.equals(Fate.of(other)) && !CountedPeople.areOfSome(one.mention().unit())
                && !CountedPeople.areOfSome(other.mention().unit()) && !tellsPart(one) && !tellsPart(other)
                && OnlyOnes.are(evidence, one, other, OnlyOnes.SURE, Quantity.class,
                        own -> own.mention().kind() == Quantity.Kind.COUNT,
                        (own, its) -> FigureRule.sameNumbers(own.mention(), its.mention()));
    }

    /** "Among them", "including": the sentence counts some of a whole. */
    private static boolean tellsPart(Mentioned<Quantity> figure) {
        return PartAndWhole.isPart(figure) || figure.sentence().words().stream()
                .anyMatch(word -> PART.contains(word.lemma()));
    }

    private boolean areOfOneSort(String unit, String other) {
        WordNet wordNet = evidence.wordNet();
        return !unit.isEmpty() && !other.isEmpty() && (wordNet.areSynonyms(unit, other, WordNet.Category.NOUN)
                || wordNet.areKindAndThing(unit, other, WordNet.Category.NOUN));
    }
}
