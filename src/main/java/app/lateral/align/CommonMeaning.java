package app.lateral.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What all vectors of a model have in common, whatever they stand for. Models that are trained by contrast put all they know
 * into a narrow cone, so that two words that have nothing to do with each other still have a cosine of 0.6; less the mean
 * vector (Mu and Viswanath, "All-but-the-Top", 2018) it is near 0.
 */
final class CommonMeaning {
    /** Of a model of which nothing is known. */
    static final CommonMeaning NONE = new CommonMeaning(new double[0]);

    private static final String COMMENT = "#";

    private final double[] mean;

    private CommonMeaning(double[] mean) {
        this.mean = mean;
    }

    /** That of the model that comes with the program; see the head of the file for the texts of which it is the mean. */
    static CommonMeaning builtIn() {
        try (InputStream stream = CommonMeaning.class.getResourceAsStream("common-meaning.txt")) {
            if (stream == null) {
                throw new IOException("common-meaning.txt is not in the program");
            }
            return new CommonMeaning(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith(COMMENT)).mapToDouble(Double::parseDouble).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What sets the direction of a vector apart from what all have in common; no meaning at all for a vector of length 0. */
    Meaning apart(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        double[] difference = vector.clone();
        for (int i = 0; i < mean.length && length > 0; i++) {
            difference[i] -= mean[i] * length;
        }
        return Meaning.of(difference);
    }
}
