package app.lateral.mention;

/** How a writer softens or bounds a figure. */
public enum Hedge {
    /** Stated plainly. */
    NONE,
    /** "about", "around", "roughly", "some", "approximately", "-odd". */
    ABOUT,
    /** "almost", "nearly", "close to", "just under": a little less. */
    ALMOST,
    /** "just over", "a little more than": a little more. */
    JUST_OVER,
    /** "at least", "no fewer than", "minimum of": this or more. */
    AT_LEAST,
    /** "more than", "over", "upwards of": more. */
    MORE_THAN,
    /** "up to", "at most", "no more than", "as many as": this or less. */
    AT_MOST,
    /** "less than", "fewer than", "under", "below": less. */
    LESS_THAN,
    /** "just", "only", "merely": the figure itself, called small. */
    ONLY
}
