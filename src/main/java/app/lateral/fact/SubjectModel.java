package app.lateral.fact;

/**
 * How surely two mentions are about the same thing, from a few named signs: a logistic model.
 *
 * @param link how surely their sentences report the same thing, 0 to 1
 * @param overlap how much of the words around them is the same, 0 to 1
 * @param closeness how close the meanings around them lie, -1 to 1
 * @param headCloseness how close the meanings of the words next to them lie, -1 to 1
 * @param sharedHead whether the same content word stands next to both
 * @param scarcity 1 where each is the only one of its sort in its article, towards 0 the more there are
 * @param agreement how telling it is that their values agree, 0 where they do not
 */
record SubjectModel(double link, double overlap, double closeness, double headCloseness, boolean sharedHead,
        double scarcity,
        double agreement) {
    private static final double INTERCEPT = -5.2;
    private static final double LINK = 2.6;
    private static final double OVERLAP = 3.2;
    private static final double CLOSENESS = 3.2;
    private static final double HEAD_CLOSENESS = 1.5;
    private static final double SHARED_HEAD = 0.9;
    private static final double SCARCITY = 1.6;
    private static final double AGREEMENT = 3.4;

    /** 0 to 1. */
    double probability() {
        double sum = INTERCEPT + LINK * link + OVERLAP * overlap + CLOSENESS * Math.max(0, closeness)
                + HEAD_CLOSENESS * Math.max(0, headCloseness) + (sharedHead ? SHARED_HEAD : 0) + SCARCITY * scarcity
                + AGREEMENT * agreement;
        return 1 / (1 + Math.exp(-sum));
    }
}
