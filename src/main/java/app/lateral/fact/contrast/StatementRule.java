package app.lateral.fact.contrast;

import java.util.List;

/** Finds contrasts of one sort between two sentences that report the same thing. */
public interface StatementRule {
    /** The contrasts, in any but a fixed order. */
    List<StatementContrast> contrasts(StatementPair pair);
}
