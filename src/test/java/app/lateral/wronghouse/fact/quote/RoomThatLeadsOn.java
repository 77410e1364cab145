package app.lateral.wronghouse.fact.quote;

import app.lateral.wronghouse.fact.figure.RoomThatLeadsBack;

/** Uses a room that uses this one. */
public final class RoomThatLeadsOn {
    /** The way back. */
    public void enter(RoomThatLeadsBack previous) {
        previous.enter(this);
    }
}
