package app.lateral.fact.disclosure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.disclosure.Disclosure.Sort;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.moment.MomentRule;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;

/**
 * When a matter became known, wherever the articles tell of it: what came out only now was known for years by another.
 *
 * <pre>
 * "[the fault first surfaced] on Monday" / "the fault [had been known for years]"            -> conflict
 * "the fraud [came to light in 2014]" / "[the fraud was first reported in 2017]"             -> conflict
 * "[further claims surfaced]" / "the fault [had been known for years]"                       -> none
 * </pre>
 */
public final class DisclosureMatcher implements FactMatcher {
    private static final double SURE = 0.5;
    /** The same where the articles' sentences report the same. */
    private static final double SURER = 0.65;

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        var matters = new SameMatter(evidence);
        List<Disclosure> disclosures = disclosures(evidence);
        List<DraftFact> facts = new ArrayList<>();
        for (int i = 0; i < disclosures.size(); i++) {
            evidence.checkpoint();
            for (int j = i + 1; j < disclosures.size(); j++) {
                Disclosure one = disclosures.get(i);
                Disclosure other = disclosures.get(j);
                boolean apart = one.sentence().place() != other.sentence().place() && matters.areOne(one, other)
                        && areApart(one, other);
                if (apart && !tellsBoth(one, other, disclosures, matters)) {
                    facts.add(fact(evidence, one, other));
                }
            }
        }
        return facts;
    }

    private static List<Disclosure> disclosures(StoryEvidence evidence) {
        List<Disclosure> found = new ArrayList<>();
        for (AnnotatedArticle article : evidence.articles()) {
            evidence.checkpoint();
            for (Sentence sentence : article.sentences()) {
                if (sentence.isBody() && sentence.words().stream().anyMatch(DisclosureVerbs::mayTell)) {
                    found.addAll(DisclosureFinder.in(evidence.statedPlainly(article.id(), sentence.index()),
                            evidence.wordNet()));
                }
            }
        }
        return found;
    }

    /** Whether an article says of the matter what the other says too: then it knows of two events. */
    private static boolean tellsBoth(Disclosure one, Disclosure other, List<Disclosure> all, SameMatter matters) {
        return all.stream().anyMatch(third -> isEcho(third, one, other, matters) || isEcho(third, other, one, matters));
    }

    private static boolean isEcho(Disclosure third, Disclosure one, Disclosure other, SameMatter matters) {
        return !third.equals(one) && third.sentence().place() == one.sentence().place()
                && third.sort().isOut() == other.sort().isOut() && isChosen(third) == isChosen(other)
                && !areApart(third, other) && matters.areOne(third, other);
    }

    private static boolean isChosen(Disclosure disclosure) {
        return disclosure.sort() == Sort.RELEASED;
    }

    /** Whether both cannot be so. */
    private static boolean areApart(Disclosure one, Disclosure other) {
        if (one.sort().isOut() == other.sort().isOut()) {
            return one.sort().isOut() && isChosen(one) == isChosen(other) && !areFinds(one, other)
                    && one.when().isPresent() && other.when().isPresent()
                    && MomentRule.areApart(timed(one, one.when().orElseThrow()),
                            timed(other, other.when().orElseThrow()));
        }
        Disclosure out = one.sort().isOut() ? one : other;
        Disclosure known = one.sort().isOut() ? other : one;
        if ((out.sort() == Sort.PUBLISHED || out.sort() == Sort.RELEASED)
                && known.sort() == Sort.KNOWN_TO_SOME) {
            return false;
        }
        LocalDateTime since = known.when().map(Moment::from).orElse(null);
        Optional<LocalDateTime> came = out.when().map(Moment::from);
        if (since != null && came.isPresent()) {
            return came.orElseThrow().isAfter(since.plusYears(1));
        }
        // "known for years" was known before what came out within the last year
        return came.isEmpty() || isOfLate(out, came.orElseThrow());
    }

    /** Two wrecks are found on two days. */
    private static boolean areFinds(Disclosure one, Disclosure other) {
        return one.sort() == Sort.DISCOVERED && other.sort() == Sort.DISCOVERED;
    }

    private static Mentioned<Moment> timed(Disclosure disclosure, Moment when) {
        return new Mentioned<>(disclosure.sentence().article(), disclosure.sentence().place(), when);
    }

    private static boolean isOfLate(Disclosure out, LocalDateTime came) {
        LocalDate written = out.sentence().article().article().published();
        return written != null && came.isAfter(written.minusYears(1).atStartOfDay());
    }

    private static DraftFact fact(StoryEvidence evidence, Disclosure one, Disclosure other) {
        boolean linked = evidence.linked(of(one), of(other)) > 0;
        String words = one.sentence().text(one.range());
        String otherWords = other.sentence().text(other.range());
        Explanation explanation = one.sort().isOut() == other.sort().isOut()
                ? new Explanation.DifferentMoments(words, otherWords)
                : one.sort().isOut()
                        ? new Explanation.Contrast(Opposition.LONG_KNOWN, words, otherWords)
                        : new Explanation.Contrast(Opposition.LONG_KNOWN, otherWords, words);
        Disclosure out = one.sort().isOut() ? one : other;
        return new DraftFact(FactKind.DATE,
                out.topic(), Agreement.CONFLICT, Severity.MEDIUM, linked ? SURER : SURE,
                Centrality.of(List.of(place(one), place(other))), explanation,
                List.of(reading(one), reading(other)));
    }

    private static StoryEvidence.SentenceOf of(Disclosure disclosure) {
        return new StoryEvidence.SentenceOf(disclosure.sentence().article().id(),
                disclosure.sentence().sentence().index());
    }

    private static Mentioned<Quote> place(Disclosure disclosure) {
        StatedSentence sentence = disclosure.sentence();
        return new Mentioned<>(sentence.article(), sentence.place(),
                new Quote(disclosure.range(), sentence.sentence().index(), "", false));
    }

    private static Reading reading(Disclosure disclosure) {
        StatedSentence sentence = disclosure.sentence();
        return new Reading(sentence.article().id(), disclosure.range(),
                sentence.article().article().textAt(disclosure.range()),
                disclosure.when().map(Moment::value).orElse(null), null, null);
    }
}
