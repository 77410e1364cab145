package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.evidence.StoryEvidence.SentenceOf;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.segment.Sentence;

/**
 * Sentences of two articles that no link holds, or a weak one, in which one person, named or meant by a pronoun, does or is one
 * thing: "[she was in] the courtroom", "[Carla Reyes was] not in court". So little speaks for them that only what either article
 * hardly says of the person elsewhere is held against each other.
 */
public final class ActorPairs {
    private static final int STEM = 5;

    private final StoryEvidence evidence;
    private final Map<String, List<SentenceOf>> places = new TreeMap<>();

    private ActorPairs(StoryEvidence evidence) {
        this.evidence = evidence;
        for (AnnotatedArticle article : evidence.articles()) {
            evidence.checkpoint();
            article.sentences().stream().filter(Sentence::isBody)
                    .map(sentence -> evidence.statedPlainly(article.id(), sentence.index()))
                    .forEach(sentence -> keys(sentence).forEach(key -> places
                            .computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new SentenceOf(article.id(), sentence.sentence().index()))));
        }
    }

    /** The pairs, each once. */
    public static List<StatementPair> of(StoryEvidence evidence, WordNet wordNet) {
        var pairs = new ActorPairs(evidence);
        Set<List<SentenceOf>> found = new LinkedHashSet<>();
        pairs.places.values().stream().filter(LoosePairs::isRare).forEach(places -> pairs.add(places, found));
        return LoosePairs.of(evidence, found, wordNet);
    }

    private void add(List<SentenceOf> places, Set<List<SentenceOf>> found) {
        for (int i = 0; i < places.size(); i++) {
            for (SentenceOf other : places.subList(i + 1, places.size())) {
                SentenceOf one = places.get(i);
                if (LoosePairs.areLoose(evidence, one, other)) {
                    found.add(List.of(one, other));
                }
            }
        }
    }

    /** Who does what, or answers which question. */
    private static Set<String> keys(StatedSentence sentence) {
        Set<String> keys = new TreeSet<>();
        for (StatedAct act : StatedAct.of(sentence)) {
            Bearer bearer = act.clause().actor().or(act.clause()::object).map(sentence::bearerMeant).orElse(null);
            if (bearer != null && bearer.kind() == Name.Kind.PERSON) {
                String verb = act.clause().verbWord().lemma();
                GivenAnswer.of(act).forEach(answer -> keys.add(bearer.id() + "?" + answer.words().question().name()));
                int complement = act.clause().isCopula() ? act.clause().complement() : -1;
                if (complement >= 0) {
                    String lemma = sentence.word(complement).lemma();
                    keys.add(bearer.id() + "=" + lemma.substring(0, Math.min(STEM, lemma.length())));
                } else if (!ClauseMatch.isLight(act.clause()) || verb.equals("ask")) {
                    keys.add(bearer.id() + " " + verb);
                }
            }
        }
        return keys;
    }
}
