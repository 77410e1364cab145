package app.lateral.compare;

/**
 * The user's word on a link between passages of two articles.
 *
 * @param kind cut or drawn
 * @param from words of the one passage; a cut link touches both ends, a drawn one joins the sentences that hold them
 * @param to words of the other passage
 */
public record LinkCorrection(Kind kind, Anchor from, Anchor to) {
    /** What the user did. */
    public enum Kind {
        /** Both passages do not report the same thing though they were linked. */
        CUT,
        /** Both report the same thing though they were not. */
        DRAWN
    }

    /** Whether it is about the same two places as another, in whatever words they were chosen and whatever it says of them. */
    public boolean isAboutSamePlaces(LinkCorrection other) {
        return (from.overlaps(other.from) && to.overlaps(other.to))
                || (from.overlaps(other.to) && to.overlaps(other.from));
    }
}
