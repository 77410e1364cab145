package app.lateral.align;

import java.util.List;

/** Turns a sentence into vectors that lie close together where meanings do. */
interface SentenceEncoder {
    /**
     * The vectors of a sentence. The same words always give the same vectors, whatever was encoded before and however
     * many threads are at work.
     *
     * @param words the words and punctuation marks of the sentence as written; none gives vectors of no words
     */
    SentenceVectors encode(List<String> words);
}
