package app.lateral.fact.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.figure.UntoldFigures.Untold;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Quantity;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * A figure that one article tells and another says that nobody knows or tells.
 *
 * <pre>
 * "the bridge cost [$4 million]" / "[the cost of the bridge was not disclosed]"                    -> conflict
 * "[Nine passengers] drowned" / "it is [not known how many passengers] drowned"                     -> conflict
 * </pre>
 */
public final class UntoldFigureMatcher implements FactMatcher {
    /** So many words that tell of what they are must be the same where no link says that the sentences report the same. */
    private static final int LEAST_SHARED = 2;
    private static final double SURE = 0.5;
    private static final int STEM = 5;
    private static final int LEAST_LENGTH = 4;

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Mentioned<Quantity>> figures = evidence.mentions(Quantity.class);
        List<DraftFact> facts = new ArrayList<>();
        for (AnnotatedArticle article : evidence.articles()) {
            for (Sentence sentence : article.sentences()) {
                evidence.checkpoint();
                for (Untold untold : UntoldFigures.of(sentence)) {
                    told(evidence, article, sentence, untold, figures)
                            .map(figure -> fact(evidence, article, untold, figure)).ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    /** The figure of another article that tells it, the one that shares the most words. */
    private static Optional<Mentioned<Quantity>> told(StoryEvidence evidence, AnnotatedArticle article,
            Sentence sentence, Untold untold, List<Mentioned<Quantity>> figures) {
        boolean toldHere = figures.stream().filter(figure -> figure.article().id().equals(article.id()))
                .anyMatch(figure -> isOf(figure, untold) && !figure.mention().range().overlaps(untold.range()));
        Mentioned<Quantity> best = null;
        int most = 0;
        for (Mentioned<Quantity> figure : figures) {
            if (toldHere || figure.article().id().equals(article.id()) || !isOf(figure, untold)) {
                continue;
            }
            int shared = shared(sentence, figure.sentence(), untold);
            int least = evidence.linked(figure, article.id(), sentence.index()) > 0 ? 1 : LEAST_SHARED;
            if (shared >= least && shared > most) {
                best = figure;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOf(Mentioned<Quantity> figure, Untold untold) {
        return switch (figure.mention().kind()) {
            case MONEY -> !untold.isCount()
                    && MoneyMeasures.of(figure).filter(measure -> MoneyMeasures.areOne(measure, untold.noun()))
                            .isPresent();
            case COUNT -> untold.isCount() && CountedThings.areAlike(figure.mention().unit(), untold.noun());
            case MEASURE, DURATION, PERCENT, AGE, ORDINAL -> false;
        };
    }

    /** How many words beside that for the figure tell that both are of one thing. */
    private static int shared(Sentence one, Sentence other, Untold untold) {
        Set<String> stems = stems(one, untold);
        stems.retainAll(stems(other, untold));
        return stems.size();
    }

    private static Set<String> stems(Sentence sentence, Untold untold) {
        Set<String> stems = new TreeSet<>();
        for (Word word : sentence.words()) {
            boolean telling = word.isCommonNoun() || word.isProperNoun() || word.tag().startsWith("VB");
            if (telling && word.form().length() >= LEAST_LENGTH && !word.lemma().equals(untold.noun())
                    && !MoneyMeasures.areOne(word.lemma(), untold.noun())) {
                String lower = word.lemma().toLowerCase(Locale.ROOT);
                stems.add(lower.substring(0, Math.min(STEM, lower.length())));
            }
        }
        return stems;
    }

    private static DraftFact fact(StoryEvidence evidence, AnnotatedArticle article, Untold untold,
            Mentioned<Quantity> figure) {
        String words = article.article().textAt(untold.range()).replaceAll("\\s+", " ");
        var reading = new Reading(article.id(), untold.range(), article.article().textAt(untold.range()), null, null,
                null);
        boolean first = evidence.articles().indexOf(article) < figure.place();
        Topic topic = untold.isCount()
                ? FigureTopic.of(evidence, List.of(figure))
                : new Topic(Topic.Aspect.NAMED_SUM, List.of(untold.noun()));
        return new DraftFact(FigureMatcher.kindOf(figure.mention().kind()), topic,
                Agreement.CONFLICT, Severity.MEDIUM, SURE, Centrality.of(List.of(figure)),
                new Explanation.Untold(figure.written(), words),
                first ? List.of(reading, figure.reading()) : List.of(figure.reading(), reading));
    }
}
