package app.lateral.mention.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.mention.Moment;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds moments of the calendar and the clock in a sentence, as they are written, with what bounds them. */
public final class MomentFinder {
    private final TimeReader times;
    private final PeriodReader periods;

    /** A finder that has its numbers from another. */
    public MomentFinder(NumeralFinder numerals) {
        times = new TimeReader(new CalendarWords(), numerals);
        periods = new PeriodReader(times);
    }

    /** The moments of a sentence in order, none in another. */
    public List<WrittenMoment> find(Tokens tokens) {
        var found = new ArrayList<WrittenMoment>();
        int i = 0;
        while (i < tokens.size()) {
            WrittenMoment moment = at(tokens, i);
            if (moment == null) {
                i++;
            } else {
                found.add(moment);
                i = moment.boundedUntil();
            }
        }
        return found;
    }

    private @Nullable WrittenMoment at(Tokens tokens, int index) {
        Optional<BoundReader.Read> bound = BoundReader.before(tokens, index);
        if (bound.isPresent()) {
            WrittenMoment bounded = bounded(tokens, index, bound.get());
            if (bounded != null) {
                return bounded;
            }
        }
        if (tokens.is(index, "from", "between", "in")) {
            ReadTime period = periods.at(tokens, index + 1);
            if (period != null && PeriodReader.isPeriod(period)) {
                return WrittenMoment.of(index + 1, period).bounded(tokens.is(index, "in") ? index + 1 : index,
                        Moment.Bound.NONE);
            }
        }
        ReadTime read = periods.at(tokens, index);
        if (read == null) {
            return null;
        }
        WrittenMoment plain = WrittenMoment.of(index, read);
        Optional<BoundReader.Read> between = BoundReader.before(tokens, read.until());
        ReadTime timed = between.isPresent() ? times.withClockAt(tokens, read, between.get().until()) : null;
        if (timed != null && between.isPresent()) {
            return WrittenMoment.of(index, timed).bounded(index, between.get().bound());
        }
        return BoundReader.after(tokens, read.until()).map(after -> plain.boundedAfter(after.until(), after.bound()))
                .orElse(plain);
    }

    private @Nullable WrittenMoment bounded(Tokens tokens, int index, BoundReader.Read bound) {
        boolean about = tokens.is(bound.until(), "around", "about");
        int start = about ? bound.until() + 1 : bound.until();
        start = tokens.are(start, "the", "year") ? start + 1 : start;
        ReadTime read = periods.at(tokens, start);
        if (read == null && tokens.is(start, "the")) {
            start++;
            read = periods.at(tokens, start);
        }
        if (read == null || (tokens.is(index, "about") && !(read.time() instanceof TimeExpression.AtTime))) {
            return null;
        }
        return WrittenMoment.of(start, read).bounded(index, bound.bound());
    }
}
