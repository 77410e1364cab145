package app.lateral.mention.quantity;

import java.math.BigDecimal;
import java.util.Locale;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Sums of money: "$84,000", "US$ 1.2bn", "£4m to £5m", "EUR 40", "40 million euros", "3 dollars 50 cents". Not: "the
 * pound fell", "25 pounds heavier".
 */
final class MoneyRule {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal MANY = BigDecimal.valueOf(1000);

    private final CurrencyCatalogue currencies;
    private final NumeralFinder numerals;
    private final SpanFinder spans;

    MoneyRule(CurrencyCatalogue currencies, NumeralFinder numerals, SpanFinder spans) {
        this.currencies = currencies;
        this.numerals = numerals;
        this.spans = spans;
    }

    /** A sum that begins with its currency, or null. */
    @Nullable
    Figure prefixed(Tokens tokens, int index) {
        int length = markLength(tokens, index);
        if (length == 0) {
            return null;
        }
        String currency = mark(tokens, index, length);
        int start = index + length;
        if (currency == null || !isFigure(tokens, start)) {
            return null;
        }
        Span span = prefixedSpan(tokens, index, start, currency);
        if (span == null || span.first().sort() != Numeral.Sort.CARDINAL) {
            return null;
        }
        int until = span.until();
        String written = text(tokens, index, start);
        if (currency.equals(currencies.byName(tokens.lower(until)))) {
            until++;
        } else if (cents(tokens, until) && !span.amount().isRange()) {
            return withCents(tokens, index, span, until, currency, written);
        }
        return new Figure(index, until, Quantity.Kind.MONEY, span.amount(), currency, written);
    }

    private static boolean isFigure(Tokens tokens, int index) {
        return tokens.get(index).isNumber() || tokens.get(index).is("a", "half", "one");
    }

    /** The number after a mark, or a range whose other end has the mark too. */
    private @Nullable Span prefixedSpan(Tokens tokens, int from, int start, String currency) {
        Numeral first = numerals.afterMark(tokens, start);
        if (first == null) {
            return null;
        }
        int joint = first.until();
        boolean joins = tokens.get(joint).isDash()
                || (tokens.is(joint, "to") && !tokens.is(from - 1, "from") && !Movement.endsBefore(tokens, from))
                || (tokens.is(joint, "and") && tokens.is(from - 1, "between"));
        int second = joint + 1;
        int length = joins ? markLength(tokens, second) : 0;
        if (length > 0 && currency.equals(mark(tokens, second, length))) {
            Numeral other = numerals.at(tokens, second + length);
            Span range = other == null ? null : SpanFinder.range(first, other);
            if (range != null) {
                return range;
            }
        }
        Span span = spans.at(tokens, start);
        return span == null ? Span.of(first) : span;
    }

    /** How many tokens the mark or code takes that begins here. */
    private int markLength(Tokens tokens, int index) {
        for (int length = 4; length > 0; length--) {
            if (mark(tokens, index, length) != null) {
                return length;
            }
        }
        return 0;
    }

    private @Nullable String mark(Tokens tokens, int index, int length) {
        if (index + length > tokens.size() || tokens.get(index).isNumber()) {
            return null;
        }
        if (length == 1) {
            String lower = tokens.lower(index);
            String code = currencies.byCode(lower);
            String mark = currencies.byMark(lower);
            return mark != null ? mark : code != null && tokens.get(index + 1).isNumber() ? code : null;
        }
        if (tokens.is(index, "a") && !tokens.get(index + 1).isGlued()) {
            return null;
        }
        var joined = new StringBuilder();
        for (int i = index; i < index + length; i++) {
            joined.append(tokens.lower(i));
        }
        return currencies.byMark(joined.toString());
    }

    /** A number that its currency follows, or null. */
    @Nullable
    Figure suffixed(Tokens tokens, Span span) {
        if (span.first().sort() == Numeral.Sort.ORDINAL) {
            return null;
        }
        int start = span.until();
        boolean dashed = tokens.get(start).isDash() && tokens.get(start).isGlued() && tokens.get(start + 1).isGlued();
        int name = dashed ? start + 1 : start;
        String hundredth = currencies.byHundredth(tokens.lower(name));
        if (hundredth != null && isSureHundredth(tokens, name)) {
            return new Figure(span.from(), name + 1, Quantity.Kind.MONEY, times(span.amount(), HUNDREDTH), hundredth,
                    tokens.get(name).text());
        }
        Figure scaled = scaledCode(tokens, span, name);
        if (scaled != null) {
            return scaled;
        }
        for (int length = 3; length > 0; length--) {
            String form = phrase(tokens, name, length);
            String currency = length == 1 ? single(tokens, name, form, span) : currencies.byName(form);
            if (currency != null) {
                int until = name + length;
                String written = text(tokens, name, until);
                if (cents(tokens, until) && !span.amount().isRange()) {
                    return withCents(tokens, span.from(), span, until, currency, written);
                }
                if (isSpokenCents(tokens, until) && !span.amount().isRange()) {
                    return withCents(tokens, span.from(), span, until, currency, written);
                }
                return length == 1 && currencies.byCode(form) != null
                        ? withScale(tokens, span, until, currency, written)
                        : new Figure(span.from(), until, Quantity.Kind.MONEY, span.amount(), currency, written);
            }
        }
        return null;
    }

    /** "15 dollars 50", "15 dollars and 50": cents without their name, where nothing follows that they would count. */
    private boolean isSpokenCents(Tokens tokens, int index) {
        int number = tokens.is(index, "and") ? index + 1 : index;
        Numeral numeral = numerals.at(tokens, number);
        int after = numeral == null ? number : numeral.until();
        boolean ends = after >= tokens.size() || tokens.is(after, ".", ",", ";", "!", "?", ")");
        return numeral != null && ends && numeral.sort() == Numeral.Sort.CARDINAL && !numeral.amount().isRange()
                && numeral.value().scale() <= 0 && numeral.value().compareTo(BigDecimal.TEN) >= 0
                && numeral.value().compareTo(BigDecimal.valueOf(100)) < 0;
    }

    /** "75 USD million": the scale after the code. */
    private Figure withScale(Tokens tokens, Span span, int until, String currency, String written) {
        BigDecimal scale = numerals.scale(tokens, until);
        if (scale == null) {
            return new Figure(span.from(), until, Quantity.Kind.MONEY, span.amount(), currency, written);
        }
        return new Figure(span.from(), until + 1, Quantity.Kind.MONEY, times(span.amount(), scale), currency, written);
    }

    private static Amount times(Amount amount, BigDecimal factor) {
        return new Amount(amount.low().multiply(factor), amount.high().multiply(factor),
                amount.step().multiply(factor));
    }

    /** "30 MUSD": a code with a letter of scale before it. */
    private @Nullable Figure scaledCode(Tokens tokens, Span span, int name) {
        Token token = tokens.get(name);
        boolean capitals = token.isWord() && token.text().length() == 4
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        String code = capitals ? currencies.byCode(token.lower().substring(1)) : null;
        BigDecimal scale = switch (token.lower().isEmpty() ? ' ' : token.lower().charAt(0)) {
            case 'k' -> MANY;
            case 'm' -> MANY.pow(2);
            case 'b' -> MANY.pow(3);
            default -> null;
        };
        return code == null || scale == null
                ? null
                : new Figure(span.from(), name + 1, Quantity.Kind.MONEY, times(span.amount(), scale), code,
                        token.text());
    }

    private static boolean isSureHundredth(Tokens tokens, int name) {
        return !tokens.is(name, "p") || (tokens.get(name).isGlued() && tokens.get(name - 1).isNumber());
    }

    private @Nullable String single(Tokens tokens, int name, String form, Span span) {
        Token token = tokens.get(name);
        if (token.shape() == Token.Shape.MARK || (token.isGlued() && currencies.byMark(form) != null)) {
            boolean opensNext = tokens.get(name + 1).isNumber() && tokens.get(name + 1).isGlued();
            return opensNext ? null : currencies.byMark(form);
        }
        String code = currencies.byCode(form);
        boolean written = token.text().equals(token.text().toUpperCase(Locale.ROOT)) || !token.is("try");
        if (code != null && written) {
            return code;
        }
        if (token.is("pound", "pounds")) {
            return isMoney(tokens, span) ? "GBP" : null;
        }
        String currency = currencies.byName(form);
        if (currency == null || (currencies.isShy(form) && span.amount().high().compareTo(MANY) < 0
                && !token.is("dollar", "franc", "quid", "sterling", "baht", "rand"))) {
            return null;
        }
        return currency;
    }

    /** Whether pounds are money: a large sum, or a sentence that speaks of money. */
    private boolean isMoney(Tokens tokens, Span span) {
        int last = Math.min(tokens.size(), span.until() + 15);
        for (int i = Math.max(0, span.from() - 15); i < last; i++) {
            if (currencies.isAboutMoney(tokens.lower(i)) || tokens.is(i, "£")) {
                return true;
            }
        }
        return isRate(tokens, span.until() + 1) || span.amount().high().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
    }

    /** "2,000 pounds a month": what is paid so, nobody weighs. */
    private static boolean isRate(Tokens tokens, int index) {
        return tokens.is(index, "a", "per") && tokens.is(index + 1, "month", "week", "year");
    }

    private boolean cents(Tokens tokens, int index) {
        int number = tokens.is(index, "and") ? index + 1 : index;
        Numeral numeral = numerals.at(tokens, number);
        return numeral != null && numeral.sort() == Numeral.Sort.CARDINAL && numeral.value().signum() >= 0
                && numeral.value().compareTo(BigDecimal.valueOf(100)) < 0
                && currencies.byHundredth(tokens.lower(numeral.until())) != null
                && !tokens.is(numeral.until(), "p");
    }

    private Figure withCents(Tokens tokens, int from, Span span, int index, String currency, String written) {
        Numeral numeral = numerals.at(tokens, tokens.is(index, "and") ? index + 1 : index);
        BigDecimal cents = numeral == null ? BigDecimal.ZERO : numeral.value().multiply(HUNDREDTH);
        boolean named = numeral != null && currencies.byHundredth(tokens.lower(numeral.until())) != null;
        int until = numeral == null ? index : named ? numeral.until() + 1 : numeral.until();
        return new Figure(from, until, Quantity.Kind.MONEY, Amount.of(span.amount().low().add(cents), HUNDREDTH),
                currency, written);
    }

    private static String phrase(Tokens tokens, int from, int length) {
        var phrase = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            phrase.append(i > from ? " " : "").append(tokens.lower(i));
        }
        return phrase.toString();
    }

    private static String text(Tokens tokens, int from, int until) {
        var text = new StringBuilder();
        for (int i = from; i < until; i++) {
            text.append(i > from && !tokens.get(i).isGlued() ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
