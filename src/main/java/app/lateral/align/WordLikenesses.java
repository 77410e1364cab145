package app.lateral.align;

/**
 * For the content words of a story and its sentences, how like a word is to the word of a sentence that is most like it,
 * both where they stand. Sentences go by their numbers in the story.
 */
sealed interface WordLikenesses permits AllWordLikenesses, CandidateWordLikenesses {
    /**
     * How like a word is to the best of another sentence, 0 to 1.
     *
     * @param sentence the number of the word's sentence
     * @param word its place among the content words of that sentence
     * @param other the number of the other sentence, which is looked at for this one
     */
    double of(int sentence, int word, int other);

    /**
     * How many sentences of the story hold a word like this one, those of half-like words counted in part.
     *
     * @param floor words less alike than this have nothing to do with each other
     * @param counted in how many sentences the very word stands; where not every sentence was compared, it is no less
     */
    double holders(int sentence, int word, double floor, int counted);

    /**
     * What is left of a likeness above a floor, scaled to 0 to 1.
     *
     * @param floor words less alike than this have nothing to do with each other
     */
    static double above(double floor, double likeness) {
        return Math.max(0, (likeness - floor) / (1 - floor));
    }
}
