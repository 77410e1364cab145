package app.lateral.mention.moment;

import app.lateral.mention.Moment;

/**
 * A moment as it is written, before it is placed on the calendar.
 *
 * @param from the first token
 * @param until the token after the last
 * @param boundedFrom the first token of the words that bound it, or {@code from}
 * @param boundedUntil the token after the words that bound it, or {@code until}
 * @param time what it says
 * @param bound how it is bounded
 */
public record WrittenMoment(int from, int until, int boundedFrom, int boundedUntil, TimeExpression time,
        Moment.Bound bound) {
    /** A moment without bound. */
    static WrittenMoment of(int from, ReadTime read) {
        return new WrittenMoment(from, read.until(), from, read.until(), read.time(), Moment.Bound.NONE);
    }

    /** The same with words before it that bound it. */
    WrittenMoment bounded(int start, Moment.Bound other) {
        return new WrittenMoment(from, until, start, boundedUntil, time, other);
    }

    /** The same with words after it that bound it. */
    WrittenMoment boundedAfter(int end, Moment.Bound other) {
        return new WrittenMoment(from, until, boundedFrom, end, time, other);
    }
}
