package app.lateral.fact.contrast;

import java.util.EnumSet;
import java.util.Set;

/**
 * A question that news answers in one of two ways: what got the one answer has not got the other. WordNet knows opposites of
 * single words ("rise", "fall"), not that who was acquitted was not convicted. The words are in {@link AnswerWords}.
 *
 * @param name what it is called
 * @param traits what is peculiar to it
 */
public record PolarQuestion(String name, Set<Trait> traits) {
    /** Keeps a copy of the traits. */
    public PolarQuestion {
        traits = traits.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(traits));
    }

    /** What is peculiar to a question. */
    public enum Trait {
        /** Who acts must be the same as well. */
        BOTH,
        /** One of the two must say that it is so still: what was closed has been opened since. */
        LASTING,
        /** Up or down. */
        MOVEMENT,
        /** It is no matter whether it is so or is to come: "must agree", "has no say". */
        TIMELESS
    }

    /** One of two answers. */
    public enum Answer {
        /** The first. */
        YES,
        /** The second. */
        NO;

        Answer other() {
            return this == YES ? NO : YES;
        }
    }

    /** Whether it has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
