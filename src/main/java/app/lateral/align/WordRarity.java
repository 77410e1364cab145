package app.lateral.align;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import dev.langchain4j.model.embedding.onnx.PoolingMode;

/**
 * How rare a word is in English at large, from its place in the vocabulary of BERT's tokenizer: apart from marks and
 * word pieces at its head the list runs from the most frequent word of a large corpus to the least. By Zipf's law the
 * logarithm of the place stands for that of the frequency.
 */
final class WordRarity {
    /** What is rarer than every word of the vocabulary. */
    static final double RAREST = 1;
    private static final String VOCABULARY = "/bert-vocabulary-en.txt";
    /** The most frequent word, with which the ranks begin. */
    private static final String MOST_FREQUENT = "the";
    /** Flattens the head of the list: the first handful of function words are equally common to us. */
    private static final double HEAD = 5;

    private final Map<String, Integer> ranks;
    private final double scale;

    private WordRarity(Map<String, Integer> ranks) {
        this.ranks = ranks;
        this.scale = Math.log((ranks.size() + HEAD) / HEAD);
    }

    /** The rarity of English words. */
    static WordRarity english() {
        try (InputStream stream = PoolingMode.class.getResourceAsStream(VOCABULARY)) {
            if (stream == null) {
                throw new IOException("not in the model's jar: " + VOCABULARY);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordRarity read(BufferedReader reader) throws IOException {
        Map<String, Integer> ranks = new HashMap<>();
        boolean ranked = false;
        int rank = 0;
        for (String word = reader.readLine(); word != null; word = reader.readLine()) {
            ranked |= word.equals(MOST_FREQUENT);
            if (ranked) {
                ranks.put(word, rank++);
            }
        }
        return new WordRarity(ranks);
    }

    /**
     * How rare a word is: 0 for "the", about 0.3 for "said", 0.9 for "cosmonaut", {@link #RAREST} for what the
     * vocabulary lacks. The commoner of its two forms counts.
     *
     * @param form the word as written
     * @param lemma its dictionary form in lower case
     */
    double of(String form, String lemma) {
        if (lemma.codePointCount(0, lemma.length()) == 1 && !Character.isDigit(lemma.codePointAt(0))) {
            return 0;
        }
        int rank = Math.min(rank(form.toLowerCase(Locale.ROOT)), rank(lemma));
        return Math.log((rank + HEAD) / HEAD) / scale;
    }

    private int rank(String word) {
        return ranks.getOrDefault(word, ranks.size());
    }
}
