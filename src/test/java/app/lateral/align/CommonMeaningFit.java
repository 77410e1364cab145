package app.lateral.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.lateral.segment.Word;

/**
 * Writes what the vectors of the program's model have in common: the mean of the vectors of all words of the sentences of
 * ECB+'s training topics. Run it with the folder of data.
 */
final class CommonMeaningFit {
    private static final Path RESOURCE = Path.of("src/main/resources/app/lateral/align/common-meaning.txt");

    private CommonMeaningFit() {
    }

    /**
     * Writes the resource.
     *
     * @param arguments the folder that holds the data
     */
    public static void main(String[] arguments) throws IOException {
        OnnxSentenceEncoder encoder = OnnxSentenceEncoder.builtIn(CommonMeaning.NONE);
        Set<List<String>> sentences = new LinkedHashSet<>();
        Path file = Path.of(arguments[0]).resolve("ecbplus").resolve("sentence_pairs.tsv");
        for (EcbPlus.Pair pair : EcbPlus.read(file, "Train", encoder).pairs()) {
            for (SentenceProfile sentence : List.of(pair.one(), pair.other())) {
                sentences.add(sentence.sentence().words().stream().filter(Word::isWord).map(Word::form).toList());
            }
        }
        Meaning.Mean mean = new Meaning.Mean();
        sentences.forEach(words -> encoder.encode(words).words().forEach(word -> mean.add(word, 1)));
        List<String> lines = new ArrayList<>();
        lines.add("# The mean of the vectors of length 1 of all words of " + sentences.size()
                + " sentences of news, those of ECB+'s training topics (Cybulska and Vossen, 2014),");
        lines.add("# in the model that comes with the program. Written by CommonMeaningFit in the test tree on "
                + LocalDate.now(ZoneOffset.UTC) + ".");
        for (double value : mean.values()) {
            lines.add(String.format(Locale.ROOT, "%.5f", value));
        }
        Files.write(RESOURCE, lines);
    }
}
