package app.lateral.compare;

/** Told how far a comparison has come, on the thread that runs it. */
@FunctionalInterface
public interface Progress {
    /** The steps of a comparison, in order. */
    enum Stage {
        /** Cutting texts into sentences and words. */
        SEGMENTING,
        /** Finding figures, dates, names and quotes. */
        FINDING_MENTIONS,
        /** Matching passages by meaning. */
        ALIGNING,
        /** Comparing facts. */
        COMPARING_FACTS
    }

    /** Says nothing and never cancels. */
    Progress SILENT = (_, _) -> {
    };

    /**
     * Called often.
     *
     * @param stage the step at work
     * @param fraction how much of this step is done, 0.0 to 1.0
     * @throws java.util.concurrent.CancellationException to stop the comparison
     */
    void report(Stage stage, double fraction);
}
