package app.lateral.wronghouse.fact.figure;

import app.lateral.wronghouse.fact.quote.RoomThatLeadsOn;

/** Uses a room that uses this one. */
public final class RoomThatLeadsBack {
    /** The way there. */
    public void enter(RoomThatLeadsOn next) {
        next.enter(this);
    }
}
