package app.lateral.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/**
 * The body sentences of a story's articles, each profiled against the story as a whole: sentences on one event have
 * much in common, and only what sets one apart from the others tells which belong together. So the mean of all vectors
 * is taken off each (after Mu and Viswanath, "All-but-the-Top", 2018) and words are weighed by how few sentences of the
 * story hold a word like them as well as by how rare they are in the language.
 *
 * @param articles for every article of the story, in its order, the profiles of its body sentences
 * @param candidates which pairs of them are looked at
 * @param likenesses how like its words are to those of other sentences, by {@link SentenceProfile#number()}
 * @param shares how much of what the other articles have of its words stands in one sentence
 * @param nearFigures which sentences give figures that are near and not equal
 */
record StoryProfile(List<List<SentenceProfile>> articles, Candidates candidates, WordLikenesses likenesses,
        WordShares shares, NearFigures nearFigures) {
    /** Keeps a copy of the list. */
    StoryProfile {
        articles = articles.stream().map(List::copyOf).toList();
    }

    /**
     * Profiles a story.
     *
     * @param progress told the fraction done, 0.0 to 1.0; may throw to stop
     */
    static StoryProfile of(List<AnnotatedArticle> articles, SentenceEncoder encoder, WordRarity rarity,
            DoubleConsumer progress) {
        return new Profiling(articles, encoder, rarity, progress).profile();
    }

    /** Measures two of its sentences against each other, the one of the earlier article first. */
    PairComparison compare(SentenceProfile one, SentenceProfile other) {
        return new PairComparison(one, other, this);
    }

    /** The steps from articles to their profile. */
    private static final class Profiling {
        /** How many sentences are encoded between two reports of progress. */
        private static final int SENTENCES_AT_ONCE = 16;
        /** The share of the work that goes into encoding; the rest compares words. */
        private static final double ENCODING = 0.6;
        /** The share of the work after which the pairs of a long story that are looked at are known. */
        private static final double SEARCHING = 0.7;
        /**
         * What few sentences have in common may be what two of them tell alike: with so many sentences half of it is taken for
         * what the whole story shares, with more of them more.
         */
        private static final double FEW_SENTENCES = 0.6;
        private static final int WORDS_OF_A_SENTENCE = 20;
        /** Up to so many sentences each is compared with every other. */
        private static final int MOST_SENTENCES = 600;

        private final int articleCount;
        private final DoubleConsumer progress;
        private final List<BodySentence> sentences;
        private final List<SentenceVectors> vectors;
        private final TermWeights weights;

        private Profiling(List<AnnotatedArticle> articles, SentenceEncoder encoder, WordRarity rarity,
                DoubleConsumer progress) {
            this.articleCount = articles.size();
            this.progress = progress;
            this.sentences = bodySentences(articles);
            this.vectors = encode(encoder);
            this.weights = new TermWeights(sentences.stream().map(BodySentence::sentence).toList(), rarity);
        }

        private static List<BodySentence> bodySentences(List<AnnotatedArticle> articles) {
            List<BodySentence> sentences = new ArrayList<>();
            for (int article = 0; article < articles.size(); article++) {
                List<Sentence> body = articles.get(article).sentences().stream().filter(Sentence::isBody)
                        .filter(sentence -> sentence.words().stream().anyMatch(Word::isWord)).toList();
                for (int i = 0; i < body.size(); i++) {
                    sentences.add(new BodySentence(article, i, 1.0 / body.size(), body.get(i),
                            MentionedFigures.of(articles.get(article), body.get(i)),
                            MentionedFigures.magnitudes(articles.get(article), body.get(i))));
                }
            }
            return sentences;
        }

        private List<SentenceVectors> encode(SentenceEncoder encoder) {
            List<SentenceVectors> encoded = new ArrayList<>();
            for (int first = 0; first < sentences.size(); first += SENTENCES_AT_ONCE) {
                int end = Math.min(first + SENTENCES_AT_ONCE, sentences.size());
                encoded.addAll(IntStream.range(first, end).parallel()
                        .mapToObj(i -> encoder.encode(
                                sentences.get(i).sentence().words().stream().map(Word::form).toList()))
                        .toList());
                progress.accept(ENCODING * end / sentences.size());
            }
            return encoded;
        }

        private StoryProfile profile() {
            UnaryOperator<Meaning> apart = sentenceMean().apart();
            List<Meaning> meanings = vectors.stream().map(vector -> apart.apply(vector.sentence())).toList();
            Candidates candidates = candidates(meanings);
            WordLikenesses likenesses = likenesses(candidates);
            List<SentenceProfile> profiles = new ArrayList<>();
            for (int number = 0; number < sentences.size(); number++) {
                BodySentence body = sentences.get(number);
                profiles.add(new SentenceProfile(number, body.article(), body.sentence(), body.place(),
                        meanings.get(number), weights.terms(number, likenesses), body.figures(),
                        body.magnitudes()));
            }
            List<List<SentenceProfile>> articles = byArticle(profiles);
            return new StoryProfile(articles, candidates, likenesses, WordShares.of(articles, candidates, likenesses),
                    new NearFigures(articles));
        }

        private boolean isLong() {
            return sentences.size() > MOST_SENTENCES;
        }

        private Candidates candidates(List<Meaning> meanings) {
            if (!isLong()) {
                return Candidates.all(byArticle(sentences).stream().mapToInt(List::size).toArray());
            }
            List<Map<String, Double>> words = IntStream.range(0, sentences.size()).mapToObj(weights::keyWeights)
                    .toList();
            return new CandidateSearch(byArticle(meanings), byArticle(words),
                    fraction -> progress.accept(ENCODING + (SEARCHING - ENCODING) * fraction)).candidates();
        }

        private WordLikenesses likenesses(Candidates candidates) {
            return isLong()
                    ? CandidateWordLikenesses.of(termMeanings(), CandidateWordLikenesses.numbers(candidates),
                            fraction -> progress.accept(SEARCHING + (1 - SEARCHING) * fraction))
                    : AllWordLikenesses.of(termMeanings(),
                            fraction -> progress.accept(ENCODING + (1 - ENCODING) * fraction));
        }

        /** What belongs to the sentences of the story, by their articles. */
        private <T> List<List<T>> byArticle(List<T> ofSentences) {
            List<List<T>> byArticle = new ArrayList<>();
            for (int article = 0; article < articleCount; article++) {
                byArticle.add(new ArrayList<>());
            }
            for (int number = 0; number < ofSentences.size(); number++) {
                byArticle.get(sentences.get(number).article()).add(ofSentences.get(number));
            }
            return byArticle;
        }

        /** The mean of all sentences, each article counting the same however long it is. */
        private Meaning.Mean sentenceMean() {
            Meaning.Mean mean = new Meaning.Mean();
            for (int i = 0; i < sentences.size(); i++) {
                mean.add(vectors.get(i).sentence(), sentences.get(i).share());
            }
            mean.addNothing(articleCount * FEW_SENTENCES / sentences.size());
            return mean;
        }

        private List<List<Meaning>> termMeanings() {
            Meaning.Mean mean = new Meaning.Mean();
            for (int i = 0; i < sentences.size(); i++) {
                List<Word> words = sentences.get(i).sentence().words();
                for (int place = 0; place < words.size(); place++) {
                    if (words.get(place).isWord()) {
                        mean.add(vectors.get(i).words().get(place), 1);
                    }
                }
            }
            mean.addNothing(FEW_SENTENCES * WORDS_OF_A_SENTENCE);
            UnaryOperator<Meaning> apart = mean.apart();
            return IntStream.range(0, sentences.size()).parallel().mapToObj(i -> weights.places(i).stream()
                    .map(place -> apart.apply(vectors.get(i).words().get(place))).toList()).toList();
        }
    }

    /**
     * A sentence of a body.
     *
     * @param article the place of its article
     * @param place its place among the sentences of the body, from 0
     * @param share which part of the body's sentences it is
     * @param sentence the sentence
     * @param figures the figures and moments that it mentions
     * @param magnitudes how great its figures are
     */
    private record BodySentence(int article, int place, double share, Sentence sentence, Set<String> figures,
            List<Magnitude> magnitudes) {}
}
