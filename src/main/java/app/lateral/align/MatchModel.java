package app.lateral.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Judges which sentences of a story match, in two steps: each pair by itself, then each as it stands among its rivals,
 * its neighbours and the third articles.
 *
 * @param pair the log-odds of a pair by itself, weights in the order of {@link MatchFeature}
 * @param standing the log-odds of a pair among the others, weights in the order of {@link StandingFeature}
 * @param thresholds from which chance on pairs are given as links
 */
record MatchModel(LogisticRegression pair, LogisticRegression standing, LinkThresholds thresholds) {
    /** The model that comes with the program; see the head of the file for the data and the figures of its fit. */
    static MatchModel fitted() {
        try (InputStream stream = MatchModel.class.getResourceAsStream("match-model.properties")) {
            if (stream == null) {
                throw new IOException("match-model.properties is not in the program");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new MatchModel(read(properties, "pair", MatchFeature.ALL),
                    read(properties, "standing", StandingFeature.ALL),
                    new LinkThresholds(number(properties, "threshold.best"), number(properties, "threshold.other")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LogisticRegression read(Properties properties, String part, List<? extends Enum<?>> features)
            throws IOException {
        List<Double> weights = new ArrayList<>();
        for (Enum<?> feature : features) {
            weights.add(number(properties, part + "." + feature.name()));
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
        return features.table(Double.NEGATIVE_INFINITY,
                (one, i, other, j) -> pair.logOdds(features.of(one, i, other, j)));
    }

    /** The chance of every pair, all things considered. */
    PairTable judge(PairFeatures features) {
        Standing.Field field = new Standing.Field(judgeAlone(features));
        return features.table(0, (one, i, other, j) -> LogisticRegression
                .chance(standing.logOdds(StandingFeature.measure(field.of(one, i, other, j)))));
    }

    /** The links among the pairs with these chances. */
    LinkSelection select(PairFeatures features, PairTable chances) {
        return new LinkSelection(features.candidates(), chances, thresholds);
    }
}
