package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.evidence.StoryEvidence.SentenceOf;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.segment.Sentence;

/**
 * Sentences of two articles that no link holds, of which one says that something is to be done to somebody or something named,
 * and the other tells by a noun of what was done to the same.
 */
public final class DeedPairs {
    /** How surely such sentences report the same, where the deed and both names are the same. */
    private static final double LINK = 0.6;
    /** Of one name so many sentences of either sort are held against each other. */
    private static final int MOST = 12;

    private final Map<String, List<SentenceOf>> sought = new TreeMap<>();
    private final Map<String, List<SentenceOf>> told = new TreeMap<>();

    private DeedPairs() {
    }

    /** The pairs, each once. */
    public static List<StatementPair> of(StoryEvidence evidence, WordNet wordNet) {
        var pairs = new DeedPairs();
        for (AnnotatedArticle article : evidence.articles()) {
            evidence.checkpoint();
            article.sentences().stream().filter(Sentence::isBody)
                    .filter(sentence -> !article.mentionsIn(sentence.index(), Name.class).isEmpty())
                    .forEach(sentence -> pairs.add(evidence.statedPlainly(article.id(), sentence.index()), wordNet));
        }
        Set<List<SentenceOf>> found = new LinkedHashSet<>();
        pairs.sought.forEach((name, places) -> places.forEach(one -> pairs.told.getOrDefault(name, List.of()).stream()
                .filter(other -> !one.article().equals(other.article()) && evidence.linked(one, other) == 0)
                .forEach(other -> found.add(inOrder(evidence, one, other)))));
        return found.stream().map(pair -> new StatementPair(stated(evidence, pair.getFirst()),
                stated(evidence, pair.getLast()), LINK, wordNet)).toList();
    }

    private static List<SentenceOf> inOrder(StoryEvidence evidence, SentenceOf one, SentenceOf other) {
        int place = evidence.articles().indexOf(evidence.article(one.article()));
        return place < evidence.articles().indexOf(evidence.article(other.article()))
                ? List.of(one, other)
                : List.of(other, one);
    }

    private static StatedSentence stated(StoryEvidence evidence, SentenceOf place) {
        return evidence.statedPlainly(place.article(), place.sentence());
    }

    private void add(StatedSentence sentence, WordNet wordNet) {
        var place = new SentenceOf(sentence.article().id(), sentence.sentence().index());
        AttemptRule.soughtNames(sentence, wordNet).forEach(name -> add(sought, name, place));
        AttemptRule.toldNames(sentence, wordNet).forEach(name -> add(told, name, place));
    }

    private static void add(Map<String, List<SentenceOf>> places, String name, SentenceOf place) {
        List<SentenceOf> known = places.computeIfAbsent(name, _ -> new ArrayList<>());
        if (known.size() < MOST) {
            known.add(place);
        }
    }
}
