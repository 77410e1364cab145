package app.lateral.ui.differences;

/**
 * What the user decided on a difference.
 *
 * @param status how far the user has come with it
 * @param verdict the verdict in words: "both right"; empty where there is none
 */
public record DifferenceCheck(DifferenceStatus status, String verdict) {
    /** Nothing decided. */
    public static final DifferenceCheck OPEN = new DifferenceCheck(DifferenceStatus.OPEN, "");
}
