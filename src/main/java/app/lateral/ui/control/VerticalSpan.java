package app.lateral.ui.control;

/**
 * A stretch from top to bottom.
 *
 * @param top its upper end in pixels
 * @param bottom its lower end, {@code top} or below
 */
public record VerticalSpan(double top, double bottom) {
    /** The same stretch, {@code distance} pixels further down. */
    public VerticalSpan shift(double distance) {
        return new VerticalSpan(top + distance, bottom + distance);
    }

    /** How tall it is. */
    public double height() {
        return bottom - top;
    }

    /** Whether both share more than an end. */
    public boolean overlaps(VerticalSpan other) {
        return top < other.bottom && other.top < bottom;
    }
}
