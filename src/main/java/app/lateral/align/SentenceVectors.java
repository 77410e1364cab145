package app.lateral.align;

import java.util.List;

/**
 * What an encoder makes of one sentence.
 *
 * @param sentence the meaning of all of it
 * @param words the meaning of each word where it stands
 */
public record SentenceVectors(Meaning sentence, List<Meaning> words) {
    /** Keeps a copy of the list. */
    public SentenceVectors {
        words = List.copyOf(words);
    }
}
