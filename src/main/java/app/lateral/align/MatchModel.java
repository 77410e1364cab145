package app.lateral.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Judges which sentences of a story match, in three steps: each pair by itself, then each as it stands among its rivals,
 * its neighbours and the third articles, then once more among these as the second step has judged them.
 *
 * @param pair the log-odds of a pair by itself, weights in the order of {@link MatchFeature}
 * @param standing the log-odds of a pair among the others, weights in the order of {@link StandingFeature}
 * @param reconsidered the same once more, with the log-odds of the pair by itself behind
 * @param threshold from which chance on pairs are given as links
 */
record MatchModel(LogisticRegression pair, LogisticRegression standing, LogisticRegression reconsidered,
        double threshold) {
    /** How the weight of the log-odds of a pair by itself is called in the third step. */
    static final String ALONE = "ALONE";

    /** The model that comes with the program; see the head of the file for the data and the figures of its fit. */
    static MatchModel fitted() {
        try (InputStream stream = MatchModel.class.getResourceAsStream("match-model.properties")) {
            if (stream == null) {
                throw new IOException("match-model.properties is not in the program");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new MatchModel(read(properties, "pair", names(MatchFeature.ALL)),
                    read(properties, "standing", names(StandingFeature.ALL)),
                    read(properties, "reconsidered", reconsideredNames()),
                    number(properties, "threshold"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of features, as the weights are called. */
    static List<String> names(List<? extends Enum<?>> features) {
        return features.stream().map(Enum::name).toList();
    }

    /** The names of what the third step measures, in the order of {@link #reconsider}. */
    static List<String> reconsideredNames() {
        List<String> names = new ArrayList<>(names(StandingFeature.ALL));
        names.add(ALONE);
        return List.copyOf(names);
    }

    private static LogisticRegression read(Properties properties, String part, List<String> features)
            throws IOException {
        List<Double> weights = new ArrayList<>();
        for (String feature : features) {
            weights.add(number(properties, part + "." + feature));
        }
        return new LogisticRegression(number(properties, part + ".intercept"), weights);
    }

    private static double number(Properties properties, String key) throws IOException {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IOException("match-model.properties lacks " + key);
        }
        return Double.parseDouble(value);
    }

    /** The log-odds of every pair by itself. */
    PairTable judgeAlone(PairFeatures features) {
        return PairTable.inParallel(features.candidates(), Double.NEGATIVE_INFINITY,
                (one, i, other, j) -> pair.logOdds(features.of(one, i, other, j)));
    }

    /** The chance of every pair, all things considered. */
    PairTable judge(PairFeatures features) {
        PairTable alone = judgeAlone(features);
        Standing.Field first = new Standing.Field(alone);
        Standing.Field second = new Standing.Field(PairTable.inParallel(features.candidates(), Double.NEGATIVE_INFINITY,
                (one, i, other, j) -> standing.logOdds(StandingFeature.measure(first.of(one, i, other, j)))));
        return PairTable.inParallel(features.candidates(), 0, (one, i, other, j) -> LogisticRegression.chance(
                reconsidered.logOdds(reconsider(second.of(one, i, other, j), alone.get(one, i, other, j)))));
    }

    /**
     * What the third step measures of a pair.
     *
     * @param standing how it stands by the log-odds of the second step
     * @param alone its log-odds by itself
     */
    static double[] reconsider(Standing standing, double alone) {
        double[] measured = StandingFeature.measure(standing);
        double[] all = Arrays.copyOf(measured, measured.length + 1);
        all[measured.length] = alone;
        return all;
    }

    /** Whether a pair with this chance is a link. */
    boolean isLink(double chance) {
        return chance >= threshold;
    }
}
