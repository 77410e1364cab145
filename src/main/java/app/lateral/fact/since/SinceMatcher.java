package app.lateral.fact.since;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
        List<DraftFact> facts = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            for (int j = i + 1; j < beginnings.size(); j++) {
                Beginning one = beginnings.get(i);
                Beginning other = beginnings.get(j);
                if (areOfOne(one, other, evidence) && !(isSettled(one, other, beginnings, evidence)
                        || isSettled(other, one, beginnings, evidence))) {
                    facts.add(fact(one, other, evidence));
                }
            }
        }
        return facts;
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

    /** Whether both tell, in two ways, since when one thing is so. */
    private static boolean areOfOne(Beginning one, Beginning other, StoryEvidence evidence) {
        boolean told = one.form() == other.form() && TOLD_ELSEWHERE.contains(one.form());
        // years are compared with one another already
        boolean years = one.mention() instanceof Moment && other.mention() instanceof Moment && one.mayBe(other);
        return !told && !years && one.isReckonedAs(other) && one.sentence().place() != other.sentence().place()
                && tellOfOne(one, other, evidence);
    }

    /** Of one thing, by name; where a clause names none, of one act in sentences that report the same. */
    private static boolean tellOfOne(Beginning one, Beginning other, StoryEvidence evidence) {
        WordNet wordNet = evidence.wordNet();
        if (one.parties().areNone() || other.parties().areNone()) {
            return link(one, other, evidence) >= LINKED
                    && LastingStates.areTheSame(one.states(), other.states(), wordNet);
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

    /** Whether they differ, but the article of the one tells elsewhere what the other tells. */
    private static boolean isSettled(Beginning one, Beginning other, List<Beginning> all, StoryEvidence evidence) {
        return !one.mayBe(other) && all.stream().anyMatch(third -> third.sentence().place() == one.sentence().place()
                && !third.equals(one) && third.mayBe(other) && tellOfOne(third, other, evidence));
    }

    private static DraftFact fact(Beginning one, Beginning other, StoryEvidence evidence) {
        boolean agree = one.mayBe(other);
        Mentioned<Mention> first = mentioned(one);
        Mentioned<Mention> second = mentioned(other);
        Explanation explanation = agree
                ? new Explanation.MomentWithin(one.sentence().text(one.range()), other.sentence().text(other.range()))
                : new Explanation.DifferentMoments(one.sentence().text(one.range()),
                        other.sentence().text(other.range()));
        return new DraftFact(FactKind.DATE, topic(List.of(one, other), evidence),
                agree ? Agreement.COMPATIBLE : Agreement.CONFLICT, agree ? null : Severity.MEDIUM,
                link(one, other, evidence) >= LINKED ? SURER : SURE, Centrality.of(List.of(first, second)), explanation,
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
