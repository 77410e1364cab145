package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** The same claim as fact in one and as somebody's claim in the other, or as the claims of different people. */
final class SourceRule implements StatementRule {
    private static final Set<String> SAYING = Set.of("say", "tell", "state", "announce", "report", "add", "write",
            "note", "explain", "mention", "confirm", "declare", "argue", "believe", "think", "describe", "call",
            "reveal", "disclose", "testify", "stress", "insist", "tweet", "speculate");
    /** Words that keep their distance from what they report. */
    private static final Set<String> CLAIMING = Set.of("claim", "allege", "accuse", "suggest", "assert", "contend",
            "maintain", "deny", "dispute", "speculate", "suspect", "insist");

    /**
     * Who says what a sentence tells.
     *
     * @param source the phrase that names the source
     * @param range the source with its verb: "officials say", "according to the ministry"
     * @param distant whether the word keeps its distance: "claims"
     * @param verb the place of its verb, or -1
     */
    private record Attribution(NounPhrase source, TextRange range, boolean distant, int verb) {}

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        Optional<Attribution> attribution = attribution(pair.one());
        Optional<Attribution> otherAttribution = attribution(pair.other());
        if (attribution.isEmpty() && otherAttribution.isEmpty()) {
            return found;
        }
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                double match = isFrame(clause, attribution) || isFrame(other, otherAttribution)
                        ? 0
                        : ClauseMatch.of(pair, clause, other);
                if (match > 0) {
                    compare(pair, clause, attribution, other, otherAttribution, match).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isFrame(Clause clause, Optional<Attribution> attribution) {
        return attribution.isPresent() && attribution.get().verb() == clause.verb();
    }

    private static Optional<StatementContrast> compare(StatementPair pair, Clause clause,
            Optional<Attribution> attribution, Clause other, Optional<Attribution> otherAttribution, double match) {
        Telling one = new Telling(pair.one(), attribution.map(Attribution::range).orElse(clause.range()));
        Telling two = new Telling(pair.other(), otherAttribution.map(Attribution::range).orElse(other.range()));
        String about = ClauseMatch.about(pair, clause);
        if (attribution.isPresent() && otherAttribution.isPresent()) {
            Optional<Double> sources = pair.likeness(Optional.of(attribution.get().source()),
                    Optional.of(otherAttribution.get().source()));
            boolean apart = sources.isPresent() && sources.get() < StatementPair.DIFFERENT;
            return apart
                    ? Optional.of(new StatementContrast(Opposition.DIFFERENT_SOURCES, one, two,
                            pair.link() * match * 0.6, about))
                    : Optional.empty();
        }
        boolean distant = attribution.or(() -> otherAttribution).orElseThrow().distant();
        return Optional.of(new StatementContrast(Opposition.CLAIM_AGAINST_FACT, one, two,
                pair.link() * match * (distant ? 0.7 : 0.5), about));
    }

    private static Optional<Attribution> attribution(StatedSentence sentence) {
        for (Clause clause : sentence.structure().clauses()) {
            String verb = clause.verbWord().lemma();
            boolean distant = CLAIMING.contains(verb);
            if ((distant || SAYING.contains(verb)) && clause.actor().isPresent()) {
                NounPhrase source = clause.actor().get();
                return Optional.of(new Attribution(source, source.range().union(clause.groupRange()), distant,
                        clause.verb()));
            }
        }
        return accordingTo(sentence);
    }

    private static Optional<Attribution> accordingTo(StatedSentence sentence) {
        List<Word> words = sentence.sentence().words();
        for (NounPhrase phrase : sentence.structure().phrases()) {
            int before = phrase.from() - 2;
            if (before >= 0 && words.get(before).form().equalsIgnoreCase("according")) {
                return Optional.of(new Attribution(phrase, words.get(before).range().union(phrase.range()), false, -1));
            }
        }
        return Optional.empty();
    }
}
