package app.lateral.wronghouse.fact;

import app.lateral.wronghouse.fact.figure.RoomThatLeadsBack;

/** A value that reaches into a room. */
public record FactThatFinds(RoomThatLeadsBack room) {}
