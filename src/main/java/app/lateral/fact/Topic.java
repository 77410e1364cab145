package app.lateral.fact;

import java.util.List;

/**
 * What a fact is about, as parts that a wording puts together: "Artyom's distance to the border".
 *
 * @param aspect what is stated or measured
 * @param words the words of the articles that name it, as {@link Aspect} documents; never empty
 */
public record Topic(Aspect aspect, List<String> words) {
    /** Keeps a copy of the list. */
    public Topic {
        words = List.copyOf(words);
    }

    /** What is stated or measured; the words that go with it. */
    public enum Aspect {
        /** How far: whose, to what ("Artyom", "border"); the second may be missing. */
        DISTANCE,
        /** How long it takes or lasts: of what ("trip", "talks"). */
        LENGTH_OF_TIME,
        /** How long something is done: by whom or by what, what. */
        HOW_LONG,
        /** How much of a physical quantity: of what. */
        MEASURE,
        /** How fast: what. */
        SPEED,
        /** How heavy: what. */
        WEIGHT,
        /** How large a surface: of what. */
        AREA,
        /** How warm: what. */
        TEMPERATURE,
        /** How tall: what. */
        HEIGHT,
        /** How deep: what. */
        DEPTH,
        /** How wide: what. */
        WIDTH,
        /** How far something went or goes: what, what it does. */
        HOW_FAR,
        /** How much is paid, lost, and so on: by whom or by what, what it does. */
        HOW_MUCH,
        /** How much money: for what. */
        SUM,
        /** A sum that has a name: the name ("fine", "revenue"). */
        NAMED_SUM,
        /** Which share: of what. */
        SHARE,
        /** How many: of what ("rounds of talks"). */
        NUMBER,
        /** How old: who. */
        AGE,
        /** Which of several, in an order or by what is said of it: of what. */
        RANK,
        /** When: of what. */
        WHEN,
        /** When something happened: who did it or to whom it was done, what. */
        EVENT,
        /** How a name is spelled: the name. */
        SPELLING,
        /** Who: in which role. */
        WHO,
        /** Who did something: what was done ("changed one word"). */
        ACT,
        /** Who led a tour: of what. */
        GUIDE,
        /** Where: of what. */
        WHERE,
        /** Whose title: the person. */
        TITLE,
        /** What was said: the speaker (may be empty), the first words of the quote. */
        QUOTE,
        /** Whose claim: the claim's words. */
        CLAIM,
        /** Whether something is so: the whole statement ("the airport reopened"). */
        WHETHER,
        /** What happened: the words that both statements share or that name it. */
        STATEMENT,
        /** As the user words it who added the fact: the whole topic. */
        AS_WORDED
    }
}
