package app.lateral.ui.preference;

import java.util.List;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large the window's text is, in hundredths of the usual size. Used on one thread. */
public final class TextSize {
    /** The usual size. */
    public static final int USUAL = 100;
    /** All sizes, the smallest first. */
    static final List<Integer> STEPS = List.of(80, 90, USUAL, 110, 125, 150, 175, 200);

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(USUAL);

    /** The size, 80 to 200. */
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Takes this size, or the nearest that there is. */
    public void set(int wanted) {
        percent.set(Math.clamp(wanted, STEPS.getFirst(), STEPS.getLast()));
    }

    /** The next larger size; stays at the largest. */
    public void larger() {
        STEPS.stream().filter(step -> step > percent.get()).findFirst().ifPresent(percent::set);
    }

    /** The next smaller size; stays at the smallest. */
    public void smaller() {
        STEPS.reversed().stream().filter(step -> step < percent.get()).findFirst().ifPresent(percent::set);
    }
}
