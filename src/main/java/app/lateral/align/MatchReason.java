package app.lateral.align;

import java.util.List;

/** Why two passages are held to report the same thing; worded for people elsewhere. */
public sealed interface MatchReason {
    /**
     * Both name the same people, places or organisations.
     *
     * @param names each as both write it, or both spellings with a slash: "Artyom/Artem"
     */
    record SharedNames(List<String> names) implements MatchReason {
        /** Keeps a copy of the list. */
        public SharedNames {
            names = List.copyOf(names);
        }
    }

    /**
     * Both give the same figures or dates.
     *
     * @param figures as the first passage writes them
     */
    record SharedFigures(List<String> figures) implements MatchReason {
        /** Keeps a copy of the list. */
        public SharedFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * Both use the same rare words.
     *
     * @param words as the first passage writes them, rarest first
     */
    record SharedWords(List<String> words) implements MatchReason {
        /** Keeps a copy of the list. */
        public SharedWords {
            words = List.copyOf(words);
        }
    }

    /**
     * A run of words stands in both.
     *
     * @param words as the first passage writes them
     */
    record CommonRun(String words) implements MatchReason {}

    /**
     * Their meanings lie close together.
     *
     * @param similarity the cosine of their embeddings, -1 to 1
     */
    record CloseMeaning(double similarity) implements MatchReason {}

    /** The user drew the link. */
    record DrawnByHand() implements MatchReason {}
}
