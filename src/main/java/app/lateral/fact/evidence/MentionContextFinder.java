package app.lateral.fact.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.align.Meaning;
import app.lateral.align.SentenceEncoder;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.story.StoryRarity;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Name;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Finds what stands around a mention. */
public final class MentionContextFinder {
    /** At this distance, in words, a word counts half. */
    private static final double HALF_DISTANCE = 6;
    /** So far, in words, the thing measured stands from its figure. */
    private static final int HEAD_DISTANCE = 3;
    /** So many letters of a capitalised word are kept, so that "Norway" and "Norwegian" meet. */
    private static final int STEM_OF_NAMES = 5;
    /** What the bearer of a name weighs against a word that occurs once. */
    private static final double BEARER_WEIGHT = 1.5;

    private final StoryRarity rarity;
    private final NameBearers bearers;
    private final SentenceEncoder encoder;
    private final Map<Mentioned.Spot, MentionContext> found = new TreeMap<>();

    MentionContextFinder(StoryRarity rarity, NameBearers bearers, SentenceEncoder encoder) {
        this.rarity = rarity;
        this.bearers = bearers;
        this.encoder = encoder;
    }

    /** What stands around a mention, in its sentence. */
    MentionContext around(Mentioned<?> mention) {
        MentionContext known = found.get(mention.spot());
        if (known == null) {
            known = find(mention);
            found.put(mention.spot(), known);
        }
        return known;
    }

    private MentionContext find(Mentioned<?> mention) {
        Sentence sentence = mention.sentence();
        TextRange range = mention.hedgedRange();
        List<Word> words = sentence.words();
        int first = firstWordOf(words, range);
        int last = lastWordOf(words, range);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!isContent(word) || (i >= first && i <= last)) {
                continue;
            }
            int distance = i < first ? first - i : i - last;
            weights.merge(key(word), rarity.of(word.lemma()) * nearness(distance), Math::max);
        }
        addBearers(mention, words, first, last, weights);
        List<Meaning> meanings = encoder.encode(words.stream().map(Word::form).toList()).words();
        return new MentionContext(weights, meaning(words, meanings, first, last, HEAD_DISTANCE),
                meaning(words, meanings, first, last, words.size()));
    }

    private void addBearers(Mentioned<?> mention, List<Word> words, int first, int last,
            Map<String, Double> weights) {
        AnnotatedArticle article = mention.article();
        for (Name name : article.mentionsIn(mention.mention().sentence(), Name.class)) {
            Bearer bearer = bearers.bearerOf(new Mentioned<>(article, mention.place(), name));
            if (bearer == null || name.range().overlaps(mention.mention().range())) {
                continue;
            }
            int at = firstWordOf(words, name.range());
            int distance = at < first ? first - at : Math.max(0, at - last);
            weights.merge("@" + bearer.id(), BEARER_WEIGHT * bearerRarity(bearer) * nearness(distance), Math::max);
        }
    }

    private double bearerRarity(Bearer bearer) {
        return rarity.of(Spelling.words(bearer.name()).getLast());
    }

    /** What the words around mean up to a distance, the nearer the more; the words of the mention itself left out. */
    private static Meaning meaning(List<Word> words, List<Meaning> meanings, int first, int last, int reach) {
        var mean = new Meaning.Mean();
        for (int i = Math.max(0, first - reach); i < Math.min(meanings.size(), last + reach + 1); i++) {
            if (isContent(words.get(i)) && (i < first || i > last)) {
                mean.add(meanings.get(i), nearness(i < first ? first - i : i - last));
            }
        }
        return mean.direction();
    }

    private static double nearness(int distance) {
        return HALF_DISTANCE / (HALF_DISTANCE + distance);
    }

    private static String key(Word word) {
        if (!word.isProperNoun() && !Character.isUpperCase(word.form().codePointAt(0))) {
            return word.lemma();
        }
        String lower = word.form().toLowerCase(Locale.ROOT);
        return lower.length() <= STEM_OF_NAMES ? lower : lower.substring(0, STEM_OF_NAMES);
    }

    /** Nouns, verbs that say something, adjectives and adverbs; no numbers. */
    public static boolean isContent(Word word) {
        boolean open = word.tag().startsWith("N") || word.tag().startsWith("V") || word.tag().startsWith("J")
                || word.tag().startsWith("RB");
        return open && word.isWord() && !LIGHT.contains(word.lemma());
    }

    /** Words of open classes that tell nothing of what is meant. */
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "not", "also", "then", "so", "very",
            "only", "just", "about", "other", "such", "more", "most", "now", "here", "there", "'s", "s");

    private static int firstWordOf(List<Word> words, TextRange range) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).range().end() > range.start()) {
                return i;
            }
        }
        return words.size();
    }

    private static int lastWordOf(List<Word> words, TextRange range) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).range().start() < range.end()) {
                return i;
            }
        }
        return -1;
    }
}
