package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * Sentences of two articles that speak of one thing of which either article hardly speaks elsewhere: "both [engines] had
 * failed", "its [engines] were running normally"; "there were no [deaths]", "three people [died]". Nothing but the thing says
 * that they report the same, so what is held against each other in them must be proven by it alone.
 */
public final class ThingPairs {
    /** Whatever hurts is one thing. */
    private static final String HARM = "harm";
    private static final Set<String> COMMON = Set.of("people", "person", "man", "woman", "child", "year", "day", "week",
            "month", "hour", "minute", "time", "night", "morning", "thing", "way", "part", "place", "one", "number",
            "group", "lot", "percent", "family", "friend", "word", "life", "case", "statement", "report", "plan",
            "decision", "member", "official", "officer", "reporter", "source", "home", "house", "side", "end", "work",
            "question", "reason", "problem", "point", "issue", "fact", "result", "change", "use", "help", "need",
            "talk", "call", "name", "job", "country", "city", "town", "company", "government");

    private final StoryEvidence evidence;
    private final WordNet wordNet;
    private final Map<String, List<StoryEvidence.SentenceOf>> sentences = new TreeMap<>();

    /** What the clauses of a sentence tell of. */
    private final Map<StoryEvidence.SentenceOf, Set<String>> told = new HashMap<>();

    private ThingPairs(StoryEvidence evidence, WordNet wordNet) {
        this.evidence = evidence;
        this.wordNet = wordNet;
        for (AnnotatedArticle article : evidence.articles()) {
            evidence.checkpoint();
            for (Sentence sentence : article.sentences()) {
                if (sentence.isBody()) {
                    keys(sentence).forEach(key -> sentences.computeIfAbsent(key, _ -> new ArrayList<>())
                            .add(new StoryEvidence.SentenceOf(article.id(), sentence.index())));
                }
            }
        }
    }

    /** The pairs that no link holds surely, each list of one thing. */
    public static List<StatementPair> of(StoryEvidence evidence, WordNet wordNet) {
        var pairs = new ThingPairs(evidence, wordNet);
        Set<List<StoryEvidence.SentenceOf>> found = new LinkedHashSet<>();
        pairs.sentences.forEach((key, places) -> {
            if (LoosePairs.isRare(places)) {
                pairs.add(key, places, found);
            }
        });
        return LoosePairs.of(evidence, found, wordNet);
    }

    private void add(String key, List<StoryEvidence.SentenceOf> places, Set<List<StoryEvidence.SentenceOf>> found) {
        List<StoryEvidence.SentenceOf> told = places.stream().filter(place -> isTold(key, place)).toList();
        for (StoryEvidence.SentenceOf one : told) {
            for (StoryEvidence.SentenceOf other : told) {
                if (told.indexOf(one) < told.indexOf(other) && LoosePairs.areLoose(evidence, one, other)) {
                    found.add(List.of(one, other));
                }
            }
        }
    }

    /** Whether something is said of it there: it acts or is acted on, or it is the act. */
    private boolean isTold(String key, StoryEvidence.SentenceOf place) {
        return told.computeIfAbsent(place, this::told).contains(key);
    }

    private Set<String> told(StoryEvidence.SentenceOf place) {
        Set<String> keys = new TreeSet<>();
        Sentence sentence = evidence.article(place.article()).sentences().get(place.sentence());
        for (Clause clause : evidence.structure(sentence).clauses()) {
            keys.addAll(keys(clause.verbWord()));
            keys.add(clause.verbWord().lemma());
            Stream.concat(Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream),
                    clause.circumstances().stream().map(Clause.Circumstance::phrase))
                    .map(NounPhrase::headWord).map(this::keys).forEach(keys::addAll);
        }
        return keys;
    }

    private Set<String> keys(Sentence sentence) {
        Set<String> keys = new TreeSet<>();
        sentence.words().forEach(word -> keys.addAll(keys(word)));
        return keys;
    }

    /** A common noun, and the verbs of its root; a verb. */
    private Set<String> keys(Word word) {
        String tag = word.tag();
        boolean open = word.isWord() && !COMMON.contains(word.lemma());
        if (open && (tag.equals("NN") || tag.equals("NNS"))) {
            Set<String> keys = new TreeSet<>(wordNet.verbsOf(word.lemma()));
            keys.add(word.lemma());
            return keys;
        }
        if (!open || !tag.startsWith("VB") || !wordNet.isKnown(word.lemma(), Category.VERB)) {
            return Set.of();
        }
        return AnswerWords.answers(word.lemma(), HARM) ? Set.of(word.lemma(), HARM) : Set.of(word.lemma());
    }
}
