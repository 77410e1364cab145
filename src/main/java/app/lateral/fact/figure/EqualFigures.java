package app.lateral.fact.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.Agreement;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.Pairing;
import app.lateral.fact.value.ValueMatching;
import app.lateral.fact.value.ValueMatching.Subject;
import app.lateral.mention.Quantity;

/**
 * Finds a partner for figures that stand with no other article's: an equal one, hardly recurring by chance, and the only
 * one of its article. What is said around them in other words ("[8,400] volunteers", "[8,400] patients") would leave
 * the one article silent on what the other tells, and it is not.
 */
final class EqualFigures {
    /** Smaller numbers of things recur by chance. */
    private static final BigDecimal LEAST_COUNT = BigDecimal.TEN;
    private static final int LEAST_FIGURES = 2;
    /** Lengths of time under other words are equal by chance; so much of what stands around them must be shared. */
    private static final double LEAST_OVERLAP = 0.05;

    private final StoryEvidence evidence;
    private final FigureComparison comparison;
    private final ValueMatching<Quantity> matching;
    private final List<Mentioned<Quantity>> figures;

    EqualFigures(StoryEvidence evidence, FigureComparison comparison, ValueMatching<Quantity> matching,
            List<Mentioned<Quantity>> figures) {
        this.evidence = evidence;
        this.comparison = comparison;
        this.matching = matching;
        this.figures = figures;
    }

    /** These subjects with the equal figures of other articles, and what is equal beside them. */
    List<Subject<Quantity>> joinedTo(List<Subject<Quantity>> subjects) {
        if (figures.size() > ValueMatching.FEW) {
            return subjects;
        }
        List<Subject<Quantity>> joined = new ArrayList<>(subjects);
        Set<Mentioned.Spot> spare = figures.stream().map(Mentioned::spot)
                .collect(Collectors.toCollection(HashSet::new));
        subjects.stream().flatMap(subject -> subject.mentions().stream()).map(Mentioned::spot).forEach(spare::remove);
        for (Mentioned<Quantity> figure : figures) {
            evidence.checkpoint();
            if (spare.contains(figure.spot())) {
                joinedSubject(figure, joined, spare);
            }
        }
        return joined;
    }

    private void joinedSubject(Mentioned<Quantity> figure, List<Subject<Quantity>> subjects,
            Set<Mentioned.Spot> spare) {
        for (int i = 0; i < subjects.size(); i++) {
            Subject<Quantity> subject = subjects.get(i);
            Optional<Mentioned<Quantity>> partner = partnerIn(subject, figure);
            if (partner.isPresent()) {
                subjects.set(i, with(subject, figure, partner.get()));
                spare.remove(figure.spot());
                return;
            }
        }
        figures.stream().filter(other -> spare.contains(other.spot()))
                .filter(other -> areEqual(figure, other) && isOnlyOne(other, List.of(other))).findFirst()
                .ifPresent(other -> {
                    Pairing<Quantity> pairing = pairing(figure, other);
                    subjects.add(new Subject<>(List.of(pairing.one(), pairing.other()), List.of(pairing)));
                    spare.remove(figure.spot());
                    spare.remove(other.spot());
                });
    }

    private Optional<Mentioned<Quantity>> partnerIn(Subject<Quantity> subject, Mentioned<Quantity> figure) {
        boolean told = subject.mentions().stream().anyMatch(figure::sharesArticle);
        return told
                ? Optional.empty()
                : subject.mentions().stream()
                        .filter(other -> areEqual(figure, other) && isOnlyOne(other, subject.mentions())).findFirst();
    }

    private Subject<Quantity> with(Subject<Quantity> subject, Mentioned<Quantity> figure,
            Mentioned<Quantity> partner) {
        return new Subject<>(
                Stream.concat(subject.mentions().stream(), Stream.of(figure))
                        .sorted(Comparator.comparing(Mentioned::spot)).toList(),
                Stream.concat(subject.pairings().stream(), Stream.of(pairing(figure, partner))).toList());
    }

    private Pairing<Quantity> pairing(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return one.spot().compareTo(other.spot()) <= 0 ? matching.pairing(one, other) : matching.pairing(other, one);
    }

    private boolean areEqual(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return !one.sharesArticle(other) && areTelling(one, other) && sayTheSame(one, other)
                && isOnlyOne(one, List.of(one)) && shareSubject(one, other);
    }

    /** Whether figures like these are hardly equal by chance. */
    private static boolean areTelling(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        int figures = Math.max(one.mention().amount().writtenFigures(), other.mention().amount().writtenFigures());
        return one.mention().kind() == other.mention().kind() && switch (one.mention().kind()) {
            case MONEY, MEASURE, PERCENT -> true;
            case DURATION -> figures >= LEAST_FIGURES;
            case COUNT -> one.mention().amount().low().compareTo(LEAST_COUNT) >= 0;
            case AGE, ORDINAL -> false;
        };
    }

    private boolean sayTheSame(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        boolean count = one.mention().kind() == Quantity.Kind.COUNT;
        if (count) {
            Optional<Fate> fate = Fate.of(one);
            Optional<Fate> otherFate = Fate.of(other);
            boolean otherFates = fate.isPresent() && otherFate.isPresent() && !fate.equals(otherFate);
            return !otherFates && FigureRule.sameNumbers(one.mention(), other.mention());
        }
        return one.mention().unit().equals(other.mention().unit())
                && comparison.judge(one, other).agreement() == Agreement.SAME;
    }

    /** Whether its article tells that value nowhere but here. */
    private boolean isOnlyOne(Mentioned<Quantity> figure, List<Mentioned<Quantity>> here) {
        return figures.stream().filter(other -> other.sharesArticle(figure) && !here.contains(other))
                .noneMatch(other -> other.mention().kind() == figure.mention().kind()
                        && FigureRule.sameNumbers(other.mention(), figure.mention()));
    }

    /** Whether something but the number tells that both are of one thing. */
    private boolean shareSubject(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return evidence.linked(one, other) > 0
                || evidence.around(one).overlap(evidence.around(other)) >= LEAST_OVERLAP;
    }
}
