package app.lateral.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.segment.Word;

/**
 * Average precisions on the development topics of ECB+.
 *
 * @param wordOverlap of the cosine of tf-idf vectors
 * @param embedding of the cosine of sentence vectors, as the model gives them
 * @param programWeights of the first step with the program's weights, which were fitted on another task
 * @param mix of the same step with weights fitted on the training topics
 */
record EcbPlusMeasurement(double wordOverlap, double embedding, double programWeights, double mix) {
    private static final double RIDGE = 3;

    /**
     * Prints the figures.
     *
     * @param arguments the folder that holds the data
     */
    public static void main(String[] arguments) throws IOException {
        System.out.println(of(Path.of(arguments[0])));
    }

    /** Measures with the data of this folder. */
    static EcbPlusMeasurement of(Path data) throws IOException {
        SentenceEncoder encoder = SentenceEncoder.builtIn();
        Path file = data.resolve("ecbplus").resolve("sentence_pairs.tsv");
        EcbPlus training = EcbPlus.read(file, "Train", encoder);
        EcbPlus development = EcbPlus.read(file, "Dev", encoder);
        LogisticFit fit = new LogisticFit();
        training.pairs().forEach(pair -> fit.add(measure(pair), pair.right(), 1));
        LogisticRegression mix = fit.fit(RIDGE);
        LogisticRegression program = MatchModel.fitted().pair();
        Map<String, Double> rarity = rarity(development);
        return new EcbPlusMeasurement(
                development.averagePrecision(pair -> overlap(words(pair.one()), words(pair.other()), rarity)),
                development.averagePrecision(
                        pair -> vector(pair.one(), encoder).likeness(vector(pair.other(), encoder))),
                development.averagePrecision(pair -> program.logOdds(measure(pair))),
                development.averagePrecision(pair -> mix.logOdds(measure(pair))));
    }

    private static double[] measure(EcbPlus.Pair pair) {
        return MatchFeature.measure(pair.story().compare(pair.one(), pair.other()));
    }

    private static Meaning vector(SentenceProfile sentence, SentenceEncoder encoder) {
        return encoder.encode(sentence.sentence().words().stream().map(Word::form).toList()).sentence();
    }

    private static Set<String> words(SentenceProfile sentence) {
        return sentence.sentence().words().stream().filter(Word::isWord).map(Word::lemma).collect(Collectors.toSet());
    }

    /** The inverse document frequency of every word, sentences taken for documents. */
    private static Map<String, Double> rarity(EcbPlus pairs) {
        List<Set<String>> sentences = pairs.pairs().stream().flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(SentenceProfile::sentence).distinct()
                .map(sentence -> sentence.words().stream().filter(Word::isWord).map(Word::lemma)
                        .collect(Collectors.toSet()))
                .toList();
        Map<String, Double> rarity = new HashMap<>();
        sentences.forEach(words -> words.forEach(word -> rarity.merge(word, 1.0, Double::sum)));
        rarity.replaceAll((_, count) -> Math.log(sentences.size() / count));
        return rarity;
    }

    private static double overlap(Set<String> one, Set<String> other, Map<String, Double> rarity) {
        double shared = one.stream().filter(other::contains).sorted().mapToDouble(word -> square(word, rarity)).sum();
        return shared / Math.sqrt(length(one, rarity) * length(other, rarity) + 1e-9);
    }

    private static double length(Set<String> words, Map<String, Double> rarity) {
        return words.stream().sorted().mapToDouble(word -> square(word, rarity)).sum();
    }

    private static double square(String word, Map<String, Double> rarity) {
        double value = rarity.getOrDefault(word, 0.0);
        return value * value;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "tf-idf %.3f  embedding %.3f  program's weights %.3f  mix %.3f", wordOverlap,
                embedding, programWeights, mix);
    }
}
