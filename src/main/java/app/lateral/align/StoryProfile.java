package app.lateral.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

import app.lateral.align.SentenceProfile.Term;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * The body sentences of a story's articles, each profiled against the story as a whole: sentences on one event have
 * much in common, and only what sets one apart from the others tells which belong together. So the mean of all vectors
 * is taken off each (after Mu and Viswanath, "All-but-the-Top", 2018) and words are weighed by how few sentences of the
 * story hold them as well as by how rare they are in the language.
 *
 * @param articles for every article of the story, in its order, the profiles of its body sentences
 */
record StoryProfile(List<List<SentenceProfile>> articles) {
    /** Below this weight a word says too little to be looked for in another sentence. */
    private static final double LEAST_WEIGHT = 0.05;
    /** How many sentences are encoded between two reports of progress. */
    private static final int SENTENCES_AT_ONCE = 16;

    /** Keeps a copy of the list. */
    StoryProfile {
        articles = List.copyOf(articles);
    }

    /**
     * Profiles a story.
     *
     * @param progress told the fraction done, 0.0 to 1.0; may throw to stop
     */
    static StoryProfile of(List<AnnotatedArticle> articles, SentenceEncoder encoder, WordRarity rarity,
            DoubleConsumer progress) {
        List<BodySentence> sentences = bodySentences(articles);
        List<SentenceVectors> vectors = encode(sentences, encoder, progress);
        Weights weights = new Weights(sentences, rarity);
        Meaning.Mean sentenceMean = sentenceMean(sentences, vectors, articles.size());
        Meaning.Mean wordMean = wordMean(sentences, vectors);
        List<List<SentenceProfile>> profiles = new ArrayList<>();
        articles.forEach(_ -> profiles.add(new ArrayList<>()));
        int[] counts = new int[articles.size()];
        sentences.forEach(sentence -> counts[sentence.article()]++);
        for (int i = 0; i < sentences.size(); i++) {
            BodySentence body = sentences.get(i);
            List<SentenceProfile> own = profiles.get(body.article());
            List<Term> terms = terms(body.sentence(), vectors.get(i), weights, wordMean);
            own.add(new SentenceProfile(body.article(), body.sentence(), own.size(),
                    (own.size() + 0.5) / counts[body.article()], sentenceMean.apart(vectors.get(i).sentence()),
                    terms,
                    weightOf(terms)));
        }
        return new StoryProfile(profiles.stream().map(List::copyOf).toList());
    }

    private static List<BodySentence> bodySentences(List<AnnotatedArticle> articles) {
        List<BodySentence> sentences = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            for (Sentence sentence : articles.get(article).sentences()) {
                if (sentence.isBody() && sentence.words().stream().anyMatch(Word::isWord)) {
                    sentences.add(new BodySentence(article, sentence));
                }
            }
        }
        return sentences;
    }

    private static List<SentenceVectors> encode(List<BodySentence> sentences, SentenceEncoder encoder,
            DoubleConsumer progress) {
        List<SentenceVectors> vectors = new ArrayList<>();
        for (int first = 0; first < sentences.size(); first += SENTENCES_AT_ONCE) {
            List<BodySentence> next = sentences.subList(first, Math.min(first + SENTENCES_AT_ONCE, sentences.size()));
            vectors.addAll(IntStream.range(0, next.size()).parallel()
                    .mapToObj(i -> encoder.encode(next.get(i).sentence().words().stream().map(Word::form).toList()))
                    .toList());
            progress.accept((double) vectors.size() / sentences.size());
        }
        return vectors;
    }

    private static List<Term> terms(Sentence sentence, SentenceVectors vectors, Weights weights,
            Meaning.Mean wordMean) {
        List<Term> terms = new ArrayList<>();
        for (int place = 0; place < sentence.words().size(); place++) {
            Word word = sentence.words().get(place);
            double weight = word.isWord() ? weights.of(word) : 0;
            if (weight >= LEAST_WEIGHT) {
                terms.add(new Term(place, key(word), weights.rarity(word), weight,
                        wordMean.apart(vectors.words().get(place))));
            }
        }
        return terms;
    }

    private static double weightOf(List<Term> terms) {
        Set<String> seen = new HashSet<>();
        return terms.stream().filter(term -> seen.add(term.key())).mapToDouble(Term::weight).sum();
    }

    /** What makes two words the same: the lemma, in lower case, without a mark of the possessive. */
    static String key(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return lemma.endsWith("'s") || lemma.endsWith("’s") ? lemma.substring(0, lemma.length() - 2) : lemma;
    }

    /** The mean of all sentence vectors, each article counting the same however long it is. */
    private static Meaning.Mean sentenceMean(List<BodySentence> sentences, List<SentenceVectors> vectors,
            int articles) {
        int[] counts = new int[articles];
        sentences.forEach(sentence -> counts[sentence.article()]++);
        Meaning.Mean mean = new Meaning.Mean();
        for (int i = 0; i < vectors.size(); i++) {
            mean.add(vectors.get(i).sentence(), 1.0 / counts[sentences.get(i).article()]);
        }
        return mean;
    }

    private static Meaning.Mean wordMean(List<BodySentence> sentences, List<SentenceVectors> vectors) {
        Meaning.Mean mean = new Meaning.Mean();
        for (int i = 0; i < vectors.size(); i++) {
            List<Word> words = sentences.get(i).sentence().words();
            for (int place = 0; place < words.size(); place++) {
                if (words.get(place).isWord()) {
                    mean.add(vectors.get(i).words().get(place), 1);
                }
            }
        }
        return mean;
    }

    private record BodySentence(int article, Sentence sentence) {}

    /** How much each word tells: its rarity in the language times its rarity among the sentences of the story. */
    private static final class Weights {
        private final Map<String, Integer> holders = new HashMap<>();
        private final double most;
        private final WordRarity rarity;

        private Weights(List<BodySentence> sentences, WordRarity rarity) {
            this.rarity = rarity;
            this.most = Math.log(sentences.size() + 1.0);
            for (BodySentence body : sentences) {
                body.sentence().words().stream().filter(Word::isWord).map(StoryProfile::key).distinct()
                        .forEach(key -> holders.merge(key, 1, Integer::sum));
            }
        }

        private double rarity(Word word) {
            return rarity.of(word.form(), key(word));
        }

        private double of(Word word) {
            int among = holders.getOrDefault(key(word), 1);
            return rarity(word) * (most - Math.log(among)) / most;
        }
    }
}
