package app.lateral.wronghouse.review;

import app.lateral.wronghouse.report.ReportThatCommands;
import org.jspecify.annotations.Nullable;

/** Wrong: review does not use report. */
public class ReviewThatReports {
    /** Not to be used here. */
    public @Nullable ReportThatCommands used;
}
