package app.lateral.wronghouse.store;

import app.lateral.wronghouse.report.ReportThatCommands;
import org.jspecify.annotations.Nullable;

/** Wrong: store does not use report. */
public class StoreThatReports {
    /** Not to be used here. */
    public @Nullable ReportThatCommands used;
}
