package app.lateral.fact.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.FactKind;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.since.Beginning.Form;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.ToldEvent;
import app.lateral.fact.value.ValueMatching;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.segment.Sentence;

/**
 * Since when something is so, told in two ways: as a year and as a length of time, or by what began it.
 *
 * <pre>
 * "closed [since 2011]" / "closed [for six years]"                    -> conflict, in articles of 2023
 * "has owned the dam [since 1987]" / "bought it [in 2000]"            -> conflict
 * "founded [in 1899]" / "marked its [125th] birthday"                 -> compatible, in articles of 2024
 * </pre>
 */
public final class SinceMatcher implements FactMatcher {
    private static final double LINKED = 0.5;
    private static final double SURE = 0.5;
    private static final double SURER = 0.7;
    /** Told alike, they are compared as years, figures or lengths of time already. */
    private static final Set<Form> TOLD_ELSEWHERE = EnumSet.of(Form.IN, Form.SINCE, Form.FOR, Form.ANNIVERSARY,
            Form.YEARS_SINCE);

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Beginning> beginnings = beginnings(evidence);
        List<Pair> pairs = pairs(beginnings, evidence);
        Set<Side> agreeing = new HashSet<>();
        pairs.stream().filter(Pair::agrees).forEach(pair -> agreeing.addAll(pair.sides()));
        Set<Side> told = new HashSet<>();
        // who says elsewhere what the other says contradicts nobody; what is told of one is told of it once
        return pairs.stream().filter(Pair::isToldInTwoWays)
                .filter(pair -> pair.agrees() || Collections.disjoint(agreeing, pair.sides()))
                .sorted(Comparator.comparingDouble(Pair::link).reversed())
                .filter(pair -> Collections.disjoint(told, pair.sides()) && told.addAll(pair.sides()))
                .map(pair -> fact(pair, evidence)).toList();
    }

    /** A beginning as one that an article tells of. */
    private record Side(Mentioned.Spot beginning, int article) {}

    /** Two beginnings of one thing in two articles, and how surely their sentences report the same. */
    private record Pair(Beginning one, Beginning other, double link) {
        boolean agrees() {
            return one.mayBe(other);
        }

        List<Side> sides() {
            return List.of(new Side(mentioned(one).spot(), other.sentence().place()),
                    new Side(mentioned(other).spot(), one.sentence().place()));
        }

        /** Not told alike: years are compared with one another already, and so are lengths of time. */
        boolean isToldInTwoWays() {
            boolean alike = one.form() == other.form() && TOLD_ELSEWHERE.contains(one.form());
            boolean years = one.mention() instanceof Moment && other.mention() instanceof Moment && agrees();
            return !alike && !years;
        }
    }

    private static List<Pair> pairs(List<Beginning> beginnings, StoryEvidence evidence) {
        boolean few = beginnings.size() <= ValueMatching.FEW;
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            evidence.checkpoint();
            Beginning one = beginnings.get(i);
            for (Beginning other : beginnings.subList(i + 1, beginnings.size())) {
                if (one.sentence().place() != other.sentence().place() && one.isReckonedAs(other)) {
                    double link = link(one, other, evidence);
                    if ((few || link > 0) && areOfOne(one, other, link, evidence.wordNet())) {
                        pairs.add(new Pair(one, other, link));
                    }
                }
            }
        }
        return pairs;
    }

    private static List<Beginning> beginnings(StoryEvidence evidence) {
        List<Beginning> found = new ArrayList<>();
        for (AnnotatedArticle article : evidence.articles()) {
            evidence.checkpoint();
            for (Sentence sentence : article.sentences()) {
                boolean timed = sentence.isBody() && (!article.mentionsIn(sentence.index(), Moment.class).isEmpty()
                        || !article.mentionsIn(sentence.index(), Quantity.class).isEmpty());
                if (timed) {
                    found.addAll(BeginningFinder.in(evidence.statedPlainly(article.id(), sentence.index()),
                            written(article, evidence)));
                }
            }
        }
        return found;
    }

    /** The year in which an article was written, by its own date or by those of the others, if they tell one year; else 0. */
    private static int written(AnnotatedArticle article, StoryEvidence evidence) {
        LocalDate published = article.article().published();
        if (published != null) {
            return published.getYear();
        }
        List<Integer> years = evidence.articles().stream().map(own -> own.article().published())
                .filter(Objects::nonNull).map(LocalDate::getYear).distinct().toList();
        return years.size() == 1 ? years.getFirst() : 0;
    }

    /** Of one thing, by name; where a clause names none, of one act in sentences that report the same. */
    private static boolean areOfOne(Beginning one, Beginning other, double link, WordNet wordNet) {
        if (one.parties().areNone() || other.parties().areNone()) {
            return link >= LINKED && LastingStates.areTheSame(one.states(), other.states(), wordNet);
        }
        return one.parties().meet(other.parties()) && LastingStates.areOne(one.states(), other.states(), wordNet);
    }

    private static double link(Beginning one, Beginning other, StoryEvidence evidence) {
        return evidence.linked(of(one), of(other));
    }

    private static StoryEvidence.SentenceOf of(Beginning beginning) {
        return new StoryEvidence.SentenceOf(beginning.sentence().article().id(),
                beginning.sentence().sentence().index());
    }

    private static DraftFact fact(Pair pair, StoryEvidence evidence) {
        Beginning one = pair.one();
        Beginning other = pair.other();
        Mentioned<Mention> first = mentioned(one);
        Mentioned<Mention> second = mentioned(other);
        String words = one.sentence().text(one.range());
        String otherWords = other.sentence().text(other.range());
        return new DraftFact(FactKind.DATE, topic(List.of(one, other), evidence),
                pair.agrees() ? Agreement.COMPATIBLE : Agreement.CONFLICT, pair.agrees() ? null : Severity.MEDIUM,
                pair.link() >= LINKED ? SURER : SURE, Centrality.of(List.of(first, second)),
                pair.agrees()
                        ? new Explanation.MomentWithin(words, otherWords)
                        : new Explanation.DifferentMoments(words, otherWords),
                List.of(first.reading(), second.reading()));
    }

    private static Topic topic(List<Beginning> beginnings, StoryEvidence evidence) {
        return beginnings.stream()
                .flatMap(beginning -> beginning.verb()
                        .flatMap(verb -> ToldEvent.of(evidence, mentioned(beginning), verb)).stream())
                .findFirst().map(event -> new Topic(Topic.Aspect.EVENT, List.of(event.subject(), event.act())))
                .orElseGet(() -> new Topic(Topic.Aspect.WHEN, List.of(beginnings.getFirst().states().getFirst())));
    }

    private static Mentioned<Mention> mentioned(Beginning beginning) {
        return new Mentioned<>(beginning.sentence().article(), beginning.sentence().place(), beginning.mention());
    }
}
