package app.lateral.mention.quantity;

import java.math.BigDecimal;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Shares in a hundred, and the points in which they move. */
final class ShareRule {
    private final SpanFinder spans;

    ShareRule(SpanFinder spans) {
        this.spans = spans;
    }

    /** "per cent of 20". */
    @Nullable
    Figure prefixed(Tokens tokens, int index) {
        int of = tokens.is(index, "percent", "percents")
                ? index + 1
                : tokens.are(index, "per", "cent") ? index + 2 : -1;
        Span span = of < 0 || !tokens.is(of, "of") ? null : spans.at(tokens, of + 1);
        return span == null || span.first().sort() != Numeral.Sort.CARDINAL
                ? null
                : new Figure(index, span.until(), Quantity.Kind.PERCENT, span.amount(), "%",
                        tokens.text(index, of));
    }

    /** "7.5 per cent", "two percentage points", "25 basis points". */
    static @Nullable Figure suffixed(Tokens tokens, Span span) {
        if (span.first().sort() == Numeral.Sort.ORDINAL) {
            return null;
        }
        if (span.first().sort() == Numeral.Sort.FRACTION) {
            int until = pointEnd(tokens, span.until());
            return until < 0
                    ? null
                    : new Figure(span.from(), until, Quantity.Kind.PERCENT, span.amount(), "%", "percentage points");
        }
        int i = span.until();
        if (tokens.is(i, "basis") && tokens.is(i + 1, "point", "points")) {
            return hundredths(span, i + 2);
        }
        if (tokens.is(i, "bp", "bps")) {
            return hundredths(span, i + 1);
        }
        if (tokens.get(i).isDash() && tokens.get(i).isGlued() && tokens.get(i + 1).isGlued()) {
            i++;
        }
        int until = tokens.is(i, "%", "percent", "percents", "pct", "percentage", "percentages", "pc")
                ? i + 1
                : tokens.are(i, "per", "cent") ? i + 2 : -1;
        if (until < 0) {
            return null;
        }
        int from = tokens.is(until - 1, "percentage") ? until - 1 : until;
        if (tokens.is(until, "point", "points")) {
            until++;
        } else if (tokens.is(until, "-") && tokens.is(until + 1, "point")) {
            until += 2;
        }
        String written = until > from && tokens.is(until - 1, "point", "points")
                ? "percentage points"
                : tokens.get(i).text();
        Amount amount = span.amount();
        BigDecimal step = amount.step().min(BigDecimal.ONE);
        return new Figure(span.from(), until, Quantity.Kind.PERCENT, new Amount(amount.low(), amount.high(), step),
                "%", written);
    }

    /** Behind "half a percentage point", "a quarter of a point", "quarter-point"; -1 where no point follows. */
    private static int pointEnd(Tokens tokens, int after) {
        int i = tokens.is(after, "of") || (tokens.get(after).isDash() && tokens.get(after).isGlued())
                ? after + 1
                : after;
        if (tokens.is(i, "a", "an", "one", "1")) {
            i++;
        }
        if (tokens.is(i, "percentage", "percent")) {
            i++;
        } else if (tokens.are(i, "per", "cent")) {
            i += 2;
        }
        boolean point = tokens.is(i, "point", "points");
        return point ? i + 1 : i > after + 1 && tokens.is(i - 1, "percent", "cent") ? i : -1;
    }

    private static Figure hundredths(Span span, int until) {
        Amount amount = span.amount();
        return new Figure(span.from(), until, Quantity.Kind.PERCENT,
                new Amount(amount.low().movePointLeft(2), amount.high().movePointLeft(2),
                        amount.step().min(BigDecimal.ONE).movePointLeft(2)),
                "%", "basis points");
    }
}
