package app.lateral.align;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Turns a sentence into vectors that lie close together where meanings do. */
public interface SentenceEncoder {
    /**
     * The vectors of a sentence. The same words always give the same vectors, whatever was encoded before and however
     * many threads are at work.
     *
     * @param words the words and punctuation marks of the sentence as written; none gives vectors of no words
     */
    SentenceVectors encode(List<String> words);

    /**
     * Whether it knows a language; texts in others it cannot compare.
     *
     * @param language a code of ISO 639; "und" for one that could not be told
     */
    default boolean knows(String language) {
        return true;
    }

    /** Makes ready to encode, where that takes time; from any thread, while other work goes on. */
    default void warmUp() {
    }

    /**
     * A model of the user's own, taken to know every language. It is loaded at once.
     *
     * @param named an ONNX file of the BERT family with its tokenizer.json beside it, or a folder that holds both
     */
    static SentenceEncoder from(Path named) throws UnusableModelException {
        return OnnxSentenceEncoder.of(ModelFiles.of(named));
    }

    /** The model that comes with the program: English; it is loaded when it is first needed. */
    static SentenceEncoder builtIn() {
        return new LazySentenceEncoder(OnnxSentenceEncoder::builtIn, Set.of("en", "und"));
    }
}
