package app.lateral.fact.find;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.value.TopicWords;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Mention;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.mention.Quote;

/**
 * What one article carries and the others do not: few things, and worth reading. Candidates are figures, direct
 * speech and people named more than once, in sentences that no other article reports.
 */
final class AloneMatcher {
    /** No more than these of one article are raised. */
    private static final int MOST_OF_ONE_ARTICLE = 2;
    /** What but one article quotes is seldom a matter of fact: its most telling sentence stands for all of it. */
    private static final int MOST_QUOTES_OF_ONE_ARTICLE = 1;
    /** A length of time that may as well be this many times as long ("decades") tells too little to stand alone. */
    private static final BigDecimal VAGUE = BigDecimal.TWO;
    private static final int TELLING_QUOTE = 4;
    /** "Four times": a multiple of what its sentence alone tells. */
    private static final String TIMES = "time";
    private static final Pattern FIGURES_OR_PERCENT = Pattern.compile("\\d|per ?cent");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
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
        evidence.mentions(Name.class).stream().filter(name -> isOnlyHere(evidence, name)).forEach(candidates::add);
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
        List<Mentioned<? extends Mention>> ranked = mentions.stream()
                .sorted(Comparator.comparingDouble((Mentioned<? extends Mention> mention) -> weight(mention)).reversed()
                        .thenComparing(Mentioned::spot))
                .toList();
        Set<Mentioned<? extends Mention>> quotes = ranked.stream().filter(mention -> mention.mention() instanceof Quote)
                .limit(MOST_QUOTES_OF_ONE_ARTICLE).collect(Collectors.toSet());
        return ranked.stream().filter(mention -> !(mention.mention() instanceof Quote) || quotes.contains(mention))
                .limit(MOST_OF_ONE_ARTICLE).toList();
    }

    private static double weight(Mentioned<? extends Mention> mention) {
        double kind = switch ((Mention) mention.mention()) {
            case Quantity quantity -> switch (quantity.kind()) {
                case MONEY -> 1;
                case MEASURE -> quantity.unit().isEmpty() ? 0 : 0.9;
                case PERCENT -> tellsOfWhat(mention) && !isAll(quantity) ? 0.9 : 0;
                case DURATION -> !isVague(quantity) && TopicWords.noun(List.of(mention)).isPresent() ? 0.5 : 0;
                case AGE -> 0.5;
                case COUNT -> quantity.unit().isEmpty() || quantity.unit().equals(TIMES)
                        || quantity.amount().high().compareTo(FEW) < 0 || isOfItsNoun(mention) ? 0 : 0.7;
                case ORDINAL -> 0;
            };
            case Quote quote ->
                !quote.speaker().isEmpty() && QuoteWords.of(mention.words()).telling() >= TELLING_QUOTE ? 0.8 : 0;
            case Name _ -> 0.6;
            default -> 0;
        };
        return kind * Centrality.of(List.of(mention));
    }

    private static boolean isVague(Quantity time) {
        return time.amount().high().compareTo(time.amount().low().multiply(VAGUE)) > 0;
    }

    /** "A hundred percent": entirely. */
    private static boolean isAll(Quantity share) {
        return share.amount().low().compareTo(ALL) == 0;
    }

    /** "A four-term mayor": part of what somebody is called. */
    private static boolean isOfItsNoun(Mentioned<? extends Mention> count) {
        return count.words().contains("-") && !FIGURES_OR_PERCENT.matcher(count.words()).find();
    }

    /** A share as a figure; "a third" only where it goes on with what it is a third of. */
    private static boolean tellsOfWhat(Mentioned<? extends Mention> share) {
        return FIGURES_OR_PERCENT.matcher(share.words()).find()
                || NearbyWords.behind(share.sentence().words(), share.mention().range()).stream().findFirst()
                        .filter(word -> word.lemma().equals("of")).isPresent();
    }

    /** Whether only one article names this person, in full. */
    private static boolean isOnlyHere(StoryEvidence evidence, Mentioned<Name> name) {
        Bearer bearer = evidence.bearers().bearerOf(name);
        return name.mention().kind() == Name.Kind.PERSON && Spelling.words(name.mention().text()).size() > 1
                && bearer != null && bearer.mentions().getFirst().equals(name)
                && bearer.mentions().stream().allMatch(name::sharesArticle) && bearer.mentions().size() > 1;
    }

    @SuppressWarnings("unchecked")
    private static DraftFact fact(StoryEvidence evidence, Mentioned<? extends Mention> mention) {
        FactKind kind = switch ((Mention) mention.mention()) {
            case Quantity quantity -> FigureMatcher.kindOf(quantity.kind());
            case Name _ -> FactKind.NAME;
            default -> FactKind.QUOTE;
        };
        Topic topic = switch ((Mention) mention.mention()) {
            case Quantity _ -> FigureTopic.of(evidence, List.of((Mentioned<Quantity>) mention));
            case Name name -> new Topic(Aspect.WHO,
                    List.of(name.title().isEmpty() ? mention.words() : name.title() + " " + mention.words()));
            default -> new Topic(Aspect.QUOTE, List.of(speaker(mention), mention.words()));
        };
        return new DraftFact(kind, topic, Agreement.ALONE, Severity.LOW, 0.6, weight(mention),
                new Explanation.OnlyOneArticle(), List.of(mention.reading()));
    }

    private static String speaker(Mentioned<? extends Mention> mention) {
        return mention.mention() instanceof Quote quote ? quote.speaker() : "";
    }
}
