package app.lateral.revision;

import java.util.List;

import app.lateral.segment.Sentence;

/** What became of a sentence. */
public sealed interface Change {
    /** Whether a sentence kept its place among the others. */
    enum Course {
        /** It stands between the same sentences. */
        IN_PLACE,
        /** It stands elsewhere. */
        MOVED
    }

    /**
     * The same words; marks and case may differ.
     *
     * @param before the sentence in the earlier version
     * @param after the sentence in the later one
     * @param course whether it was moved
     */
    record Kept(Sentence before, Sentence after, Course course) implements Change {}

    /**
     * Other words for the same thing.
     *
     * @param before the sentence in the earlier version
     * @param after the sentence in the later one
     * @param course whether it was moved
     * @param words where the words differ, in order
     * @param substance what of it is more than wording
     */
    record Reworded(Sentence before, Sentence after, Course course, List<WordChange> words,
            List<SubstanceChange> substance) implements Change {
        /** Keeps copies of the lists. */
        public Reworded {
            words = List.copyOf(words);
            substance = List.copyOf(substance);
        }
    }

    /**
     * A sentence that only the later version has.
     *
     * @param after the sentence
     */
    record Added(Sentence after) implements Change {}

    /**
     * A sentence that only the earlier version has.
     *
     * @param before the sentence
     */
    record Removed(Sentence before) implements Change {}
}
