package app.lateral.wronghouse.compare;

import app.lateral.wronghouse.report.ReportThatCommands;
import org.jspecify.annotations.Nullable;

/** Wrong: compare does not use report. */
public class ComparisonThatReports {
    /** Not to be used here. */
    public @Nullable ReportThatCommands used;
}
