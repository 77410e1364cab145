package app.lateral.fact.contrast;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.evidence.StoryEvidence.SentenceOf;
import app.lateral.fact.wording.WordNet;

/** What pairs of sentences have in common that are held against each other though no link holds them surely. */
final class LoosePairs {
    /** How surely such sentences report the same. */
    private static final double LINK = 0.6;
    /** From here on a link says enough by itself. */
    private static final double LEAST_LINK = 0.5;
    /** In more sentences of an article a thing, or what somebody does, is what the article is about. */
    private static final int MOST_SENTENCES = 2;

    private LoosePairs() {
    }

    /** Whether two articles at least tell of something in these sentences, none of them often. */
    static boolean isRare(List<SentenceOf> places) {
        Map<String, Integer> counts = new TreeMap<>();
        places.forEach(place -> counts.merge(place.article(), 1, Integer::sum));
        return counts.size() > 1 && counts.values().stream().allMatch(count -> count <= MOST_SENTENCES);
    }

    /** Whether two sentences are of two articles and no link says enough of them. */
    static boolean areLoose(StoryEvidence evidence, SentenceOf one, SentenceOf other) {
        return !one.article().equals(other.article()) && evidence.linked(one, other) < LEAST_LINK;
    }

    /** The pairs in their order; each list holds two sentences. */
    static List<StatementPair> of(StoryEvidence evidence, Collection<List<SentenceOf>> found, WordNet wordNet) {
        return found.stream().map(pair -> new StatementPair(evidence.statedPlainly(pair.getFirst()),
                evidence.statedPlainly(pair.getLast()), LINK, wordNet)).toList();
    }
}
