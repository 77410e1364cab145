package app.lateral.mention.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds figures with what they count or measure. At each number the rules are asked in turn, the surest first: money,
 * results, percentages, ages, measures, counts.
 */
public final class QuantityFinder {
    private final SpanFinder spans;
    private final MoneyRule money;
    private final ShareRule shares;
    private final MeasureRule measures;
    private final AgeRule ages = new AgeRule();
    private final CountRule counts = new CountRule();
    private final ResultRule results;
    private final HedgeFinder hedges = new HedgeFinder();

    /** A finder that has its numbers from another. */
    public QuantityFinder(NumeralFinder numerals) {
        spans = new SpanFinder(numerals);
        money = new MoneyRule(new CurrencyCatalogue(), numerals, spans);
        shares = new ShareRule(spans);
        measures = new MeasureRule(new UnitCatalogue(), numerals);
        results = new ResultRule(numerals);
    }

    /**
     * The figures of a sentence in order.
     *
     * @param tokens its tokens
     * @param taken the tokens that are something else, such as a date
     * @param personEnds where in the text the names of persons end
     */
    public List<Quantity> find(Tokens tokens, BitSet taken, Set<Integer> personEnds) {
        var quantities = new ArrayList<Quantity>();
        int i = 0;
        while (i < tokens.size()) {
            Figure figure = taken.get(i) ? null : figure(tokens, i, personEnds);
            if (figure == null || overlaps(taken, figure)) {
                i++;
            } else {
                figure = widen(tokens, figure, personEnds);
                quantities.add(quantity(tokens, figure));
                i = figure.until();
            }
        }
        return quantities;
    }

    private static boolean overlaps(BitSet taken, Figure figure) {
        int next = taken.nextSetBit(figure.from());
        return next >= 0 && next < figure.until();
    }

    private @Nullable Figure figure(Tokens tokens, int index, Set<Integer> personEnds) {
        Figure sum = money.prefixed(tokens, index);
        if (sum != null) {
            return sum;
        }
        Figure result = results.at(tokens, index);
        if (result != null) {
            return result;
        }
        Span span = spans.at(tokens, index);
        if (span == null) {
            Figure of = shares.prefixed(tokens, index);
            Figure none = of == null ? counts.none(tokens, index) : of;
            return none == null ? measures.bare(tokens, index) : none;
        }
        Figure suffixed = money.suffixed(tokens, span);
        if (suffixed == null) {
            suffixed = ShareRule.suffixed(tokens, span);
        }
        if (suffixed == null) {
            suffixed = magnitude(tokens, span);
        }
        if (suffixed == null) {
            suffixed = ages.at(tokens, span, personEnds);
        }
        if (suffixed == null) {
            suffixed = measures.suffixed(tokens, span);
        }
        return suffixed == null ? counts.at(tokens, span) : suffixed;
    }

    /** How strong a quake is: "a 6.4-magnitude quake", "magnitude 6.1", "of magnitude-6.1". */
    private static @Nullable Figure magnitude(Tokens tokens, Span span) {
        if (span.first().sort() != Numeral.Sort.CARDINAL || span.amount().high().compareTo(BigDecimal.TEN) > 0) {
            return null;
        }
        int after = tokens.get(span.until()).isDash() ? span.until() + 1 : span.until();
        int before = tokens.get(span.from() - 1).isDash() || tokens.is(span.from() - 1, "of")
                ? span.from() - 2
                : span.from() - 1;
        boolean behind = tokens.is(after, "magnitude");
        return behind || tokens.is(before, "magnitude")
                ? new Figure(span.from(), behind ? after + 1 : span.until(), Quantity.Kind.MEASURE, span.amount(),
                        "magnitude", "magnitude")
                : null;
    }

    /** "5 km to 6 km", "40% to 50%": a second figure in the same unit makes a range of both. */
    private Figure widen(Tokens tokens, Figure first, Set<Integer> personEnds) {
        boolean between = tokens.is(first.from() - 1, "between");
        boolean joined = tokens.get(first.until()).isDash()
                || (tokens.is(first.until(), "to") && !tokens.is(first.from() - 1, "from")
                        && !Movement.endsBefore(tokens, first.from()))
                || (tokens.is(first.until(), "and") && between);
        if (!joined || first.amount().isRange() || first.kind() == Quantity.Kind.COUNT
                || first.kind() == Quantity.Kind.ORDINAL) {
            return first;
        }
        Figure second = figure(tokens, first.until() + 1, personEnds);
        if (second == null || second.kind() != first.kind() || !second.unit().equals(first.unit())
                || second.amount().isRange() || second.amount().low().compareTo(first.amount().low()) <= 0) {
            return first;
        }
        return new Figure(first.from(), second.until(), first.kind(), new Amount(first.amount().low(),
                second.amount().high(), first.amount().step().min(second.amount().step())), first.unit(),
                first.written());
    }

    /** Without the zeros that only tell how the number was reckoned. */
    private static Amount plain(Amount amount) {
        return new Amount(plain(amount.low()), plain(amount.high()), plain(amount.step()));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Quantity quantity(Tokens tokens, Figure figure) {
        HedgeFinder.Hedged hedged = hedges.around(tokens, figure.from(), figure.until());
        return new Quantity(tokens.range(figure.from(), figure.until()), tokens.range(hedged.from(), hedged.until()),
                tokens.sentence(), figure.kind(), plain(figure.amount()), figure.unit(), figure.written(),
                hedged.hedge());
    }
}
