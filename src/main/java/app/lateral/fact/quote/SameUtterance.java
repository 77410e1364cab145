package app.lateral.fact.quote;

import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.HouseStyle;
import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.segment.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whether two quotes with more than a few other words are one utterance all the same: the same person speaks, the
 * passages surely report the same, and half of what the shorter one tells stands in the other, in whatever form.
 */
final class SameUtterance {
    private static final double SURELY_LINKED = 0.8;
    private static final int LEAST_SHARED = 2;
    private static final double LEAST_SHARE = 0.5;
    private static final double LEAST_GOING_ON = 0.25;
    /** Verbs that only carry a tense. */
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "will", "would", "can", "could", "get", "go",
            "not", "very", "so", "just", "also", "really");

    private final StoryEvidence evidence;

    SameUtterance(StoryEvidence evidence) {
        this.evidence = evidence;
    }

    /** Whether both are one utterance; quotes of one article never are. */
    boolean holds(Mentioned<Quote> one, Mentioned<Quote> other) {
        if (one.sharesArticle(other) || evidence.linked(one, other) < SURELY_LINKED || !shareSpeaker(one, other)) {
            return false;
        }
        Set<String> told = told(one);
        Set<String> otherTold = told(other);
        int shorter = Math.min(told.size(), otherTold.size());
        Set<String> shared = new TreeSet<>(told);
        shared.retainAll(otherTold);
        return shared.size() >= LEAST_SHARED && shared.size() >= LEAST_SHARE * shorter;
    }

    /**
     * Whether two quotes beside two that are one utterance are one as well: the same person goes on, and a quarter of what
     * the shorter tells stands in the other.
     */
    boolean goesOn(Mentioned<Quote> one, Mentioned<Quote> other) {
        Set<String> told = told(one);
        Set<String> otherTold = told(other);
        int shorter = Math.min(told.size(), otherTold.size());
        told.retainAll(otherTold);
        return !one.sharesArticle(other) && shareSpeaker(one, other) && !told.isEmpty()
                && told.size() >= LEAST_GOING_ON * shorter;
    }

    private boolean shareSpeaker(Mentioned<Quote> one, Mentioned<Quote> other) {
        Bearer speaker = speaker(one);
        Bearer otherSpeaker = speaker(other);
        return speaker != null && otherSpeaker != null && speaker.id().equals(otherSpeaker.id());
    }

    private @Nullable Bearer speaker(Mentioned<Quote> quote) {
        Bearer bearer = evidence.bearers().named(quote.place(), quote.mention().speaker());
        return bearer == null || bearer.kind() != Name.Kind.PERSON ? null : bearer;
    }

    /** The nouns, verbs, adjectives and adverbs of a quote, as the dictionary has them. */
    private static Set<String> told(Mentioned<Quote> quote) {
        Set<String> told = new TreeSet<>();
        quote.sentence().words().stream().filter(word -> quote.mention().range().covers(word.range()))
                .filter(SameUtterance::isTelling).map(word -> HouseStyle.plain(word.lemma())).forEach(told::add);
        return told;
    }

    private static boolean isTelling(Word word) {
        String tag = word.tag();
        return word.isWord() && !LIGHT.contains(word.lemma())
                && (tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("JJ") || tag.startsWith("RB"));
    }
}
