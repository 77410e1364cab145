package app.lateral.wronghouse.report;

import app.lateral.wronghouse.fact.quote.RoomThatLeadsOn;

/** Looks into a room of fact instead of reading facts. */
record ReportThatFinds(RoomThatLeadsOn room) {}
