package app.lateral.fact.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.figure.FigureMatcher;
import app.lateral.fact.figure.FigureTopic;
import app.lateral.fact.quote.QuoteWords;
import app.lateral.fact.quote.QuotedSentences;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;
import app.lateral.mention.Quantity;
import app.lateral.mention.Quote;

/**
 * What one article carries and the others do not: few things, and worth reading. Candidates are figures and direct
 * speech in sentences that no other article reports.
 */
final class AloneMatcher {
    /** No more than these of one article are raised. */
    private static final int MOST_OF_ONE_ARTICLE = 3;
    private static final int TELLING_QUOTE = 4;
    /** Below it a count is part of the wording ("both leaders") rather than a figure. */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    /** What stands alone, given the readings of all other facts. */
    List<DraftFact> match(StoryEvidence evidence, List<DraftFact> others) {
        if (evidence.articles().size() < 2) {
            return List.of();
        }
        Set<Mentioned.Spot> taken = taken(evidence, others);
        List<Mentioned<? extends Mention>> candidates = new ArrayList<>(evidence.mentions(Quantity.class));
        candidates.addAll(QuotedSentences.of(evidence));
        return candidates.stream().filter(mention -> mention.sentence().isBody())
                .filter(mention -> !taken.contains(mention.spot()) && !evidence.isLinked(mention))
                .filter(mention -> weight(mention) > 0)
                .collect(Collectors.groupingBy(Mentioned::place, java.util.TreeMap::new, Collectors.toList())).values()
                .stream().flatMap(ofArticle -> weightiest(ofArticle).stream()).map(mention -> fact(evidence, mention))
                .toList();
    }

    private static Set<Mentioned.Spot> taken(StoryEvidence evidence, List<DraftFact> others) {
        List<String> ids = evidence.articles().stream().map(article -> article.id()).toList();
        Set<Mentioned.Spot> taken = new TreeSet<>();
        for (DraftFact fact : others) {
            for (Reading reading : fact.readings()) {
                taken.add(new Mentioned.Spot(ids.indexOf(reading.article()), reading.range()));
            }
        }
        return taken;
    }

    private static List<Mentioned<? extends Mention>> weightiest(List<Mentioned<? extends Mention>> mentions) {
        return mentions.stream()
                .sorted(Comparator.comparingDouble((Mentioned<? extends Mention> mention) -> weight(mention)).reversed()
                        .thenComparing(Mentioned::spot))
                .limit(MOST_OF_ONE_ARTICLE).toList();
    }

    private static double weight(Mentioned<? extends Mention> mention) {
        double kind = switch ((Mention) mention.mention()) {
            case Quantity quantity -> switch (quantity.kind()) {
                case MONEY -> 1;
                case MEASURE, PERCENT -> 0.9;
                case DURATION, AGE -> 0.5;
                case COUNT -> quantity.unit().isEmpty() || quantity.amount().high().compareTo(FEW) < 0 ? 0 : 0.7;
                case ORDINAL -> 0;
            };
            case Quote quote -> !quote.scare() && QuoteWords.of(mention.words()).telling() >= TELLING_QUOTE ? 0.8 : 0;
            default -> 0;
        };
        return kind * Centrality.of(List.of(mention));
    }

    @SuppressWarnings("unchecked")
    private static DraftFact fact(StoryEvidence evidence, Mentioned<? extends Mention> mention) {
        boolean figure = mention.mention() instanceof Quantity;
        FactKind kind = mention.mention() instanceof Quantity quantity
                ? FigureMatcher.kindOf(quantity.kind())
                : FactKind.QUOTE;
        Topic topic = figure
                ? FigureTopic.of(evidence, List.of((Mentioned<Quantity>) mention))
                : new Topic(Aspect.QUOTE, List.of(speaker(mention), mention.words()));
        return new DraftFact(kind, topic, Agreement.ALONE, Severity.LOW, 0.6, weight(mention),
                new Explanation.OnlyOneArticle(), List.of(mention.reading()));
    }

    private static String speaker(Mentioned<? extends Mention> mention) {
        return mention.mention() instanceof Quote quote ? quote.speaker() : "";
    }
}
