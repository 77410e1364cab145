package app.lateral.fact.value;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Finds the words of the articles that name what a value is stated for. */
public final class TopicWords {
    /** A noun that stands in another reading's sentence too is worth so many words of distance. */
    private static final int SHARED_BONUS = 8;
    /** A noun right behind the figure ("six-day trip") is what it measures. */
    private static final int NEXT_BONUS = 6;
    /** A noun beyond a comma belongs to something else. */
    private static final int APART_PENALTY = 6;

    /** Nouns of measures and parts of adverbs, of which nothing is told. */
    private static final Set<String> MEASURES = Set.of("percent", "percentage", "dollar", "euro", "pound", "year",
            "month",
            "week", "day", "hour", "minute", "second", "a.m.", "p.m.", "aside", "time", "least", "most");

    private static final Set<String> LASTING = Set.of("last", "take", "run", "continue", "go", "stretch", "drag",
            "extend",
            "stay");

    private TopicWords() {
    }

    /** The noun that names what is measured at the first of these mentions in running text, in the light of the others. */
    public static Optional<String> noun(List<? extends Mentioned<?>> mentions) {
        // a headline leaves words out, and its verbs are taken for nouns
        Mentioned<?> first = mentions.stream().<Mentioned<?>>map(mention -> mention)
                .filter(mention -> mention.sentence().isBody()).findFirst()
                .orElse(mentions.getFirst());
        List<Word> words = first.sentence().words();
        TextRange range = first.hedgedRange();
        List<Word> nouns = words.stream().filter(Word::isCommonNoun)
                .filter(word -> !MEASURES.contains(word.lemma()) && !isToldOf(first, word)).toList();
        if (followsVerb(words, range)) {
            return nouns.stream().filter(noun -> noun.range().end() <= range.start()).findFirst()
                    .map(word -> inside(words, word));
        }
        Set<String> shared = mentions.stream().filter(other -> !other.equals(first))
                .flatMap(other -> other.sentence().words().stream()).filter(Word::isCommonNoun).map(Word::lemma)
                .collect(Collectors.toSet());
        return nouns.stream().min(Comparator.comparingInt((Word word) -> cost(words, word, range, shared)))
                .map(word -> inside(words, word));
    }

    /** Whether a figure or a date takes in the noun: it is its own and no other's. */
    private static boolean isToldOf(Mentioned<?> first, Word noun) {
        return first.article().mentionsIn(first.mention().sentence(), Mention.class).stream()
                .filter(mention -> mention instanceof Quantity || mention instanceof Moment)
                .anyMatch(mention -> mention.range().overlaps(noun.range()))
                || noun.range().overlaps(first.hedgedRange());
    }

    /** A common noun as it is written inside a sentence: what only begins one has no capital there. */
    private static String inside(List<Word> words, Word word) {
        String form = word.form();
        boolean begins = words.getFirst().equals(word) && !form.equals(form.toUpperCase(Locale.ROOT));
        return begins ? form.toLowerCase(Locale.ROOT) : form;
    }

    /** Whether the last word before a place says that something lasts ("lasted about [an hour]"): then what lasts is meant. */
    private static boolean followsVerb(List<Word> words, TextRange range) {
        return NearbyWords.before(words, range).findFirst()
                .filter(TopicWords::lasts).isPresent();
    }

    /** Whether a verb says that something lasts: what that is, a noun tells best. */
    public static boolean lasts(Word verb) {
        return LASTING.contains(verb.lemma());
    }

    private static int cost(List<Word> words, Word word, TextRange range, Set<String> shared) {
        int distance = NearbyWords.distance(words, word, range);
        boolean next = word.range().start() >= range.end() && distance == 1;
        return distance + (isApart(words, word, range) ? APART_PENALTY : 0)
                - (shared.contains(word.lemma()) ? SHARED_BONUS : 0) - (next ? NEXT_BONUS : 0);
    }

    /** Whether a punctuation mark stands between a word and a place. */
    private static boolean isApart(List<Word> words, Word word, TextRange range) {
        int from = Math.min(word.range().end(), range.end());
        int to = Math.max(word.range().start(), range.start());
        return words.stream().anyMatch(other -> !other.isWord() && other.range().start() >= from
                && other.range().end() <= to);
    }
}
