package app.lateral.wronghouse.report;

import app.lateral.wronghouse.mention.number.NumberThatTellsTime;

/** Looks into a room of mention instead of reading values. */
record ReportThatCounts(NumberThatTellsTime number) {}
