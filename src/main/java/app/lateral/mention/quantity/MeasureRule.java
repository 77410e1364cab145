package app.lateral.mention.quantity;

import java.math.BigDecimal;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Physical quantities and lengths of time: "254 kilometres", "six-day", "5 ft 2 in", "an hour", "week-long", "half a
 * mile". Not: "a day" in "500 barrels a day".
 */
final class MeasureRule {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final UnitCatalogue units;
    private final NumeralFinder numerals;

    MeasureRule(UnitCatalogue units, NumeralFinder numerals) {
        this.units = units;
        this.numerals = numerals;
    }

    private record Unit(UnitCatalogue.Entry entry, int until, String written) {}

    /** A number with a unit of measure after it, or null. */
    @Nullable
    Figure suffixed(Tokens tokens, Span span) {
        if (span.first().sort() == Numeral.Sort.ORDINAL) {
            return null;
        }
        int start = span.until();
        // "half a mile", "half an hour", "two thirds of a mile"
        if (span.first().sort() == Numeral.Sort.FRACTION) {
            start += tokens.is(start, "of") ? 1 : 0;
            start += tokens.is(start, "a", "an") ? 1 : 0;
        }
        Unit unit = unit(tokens, start);
        if (unit == null) {
            return null;
        }
        Figure figure = figure(span.from(), span.amount(), unit);
        return span.amount().isRange() ? figure : compound(tokens, figure, unit);
    }

    /** "5 feet 2 inches", "two hours and 20 minutes", "two years and a half". */
    private Figure compound(Tokens tokens, Figure figure, Unit unit) {
        int index = figure.until();
        boolean and = tokens.is(index, "and");
        int next = and || tokens.is(index, ",") ? index + 1 : index;
        if (and && (tokens.are(next, "a", "half") || tokens.is(next, "half")) && !unitAfterHalf(tokens, next)) {
            int until = tokens.is(next, "a") ? next + 2 : next + 1;
            Amount half = amount(Amount.of(new BigDecimal("0.5"), new BigDecimal("0.1")), unit.entry());
            return new Figure(figure.from(), until, figure.kind(),
                    Amount.of(figure.amount().low().add(half.low()), half.step()), figure.unit(), figure.written());
        }
        Numeral numeral = numerals.at(tokens, next);
        if (numeral == null || numeral.sort() != Numeral.Sort.CARDINAL || numeral.amount().isRange()) {
            return figure;
        }
        Unit smaller = unit(tokens, numeral.until());
        boolean inches = smaller == null && tokens.is(numeral.until(), "in") && unit.entry().key().equals("foot");
        UnitCatalogue.Entry entry = inches ? units.byForm("inch") : smaller == null ? null : smaller.entry();
        if (entry == null || !entry.base().equals(unit.entry().base()) || entry.base().equals("K")
                || numeral.value().signum() < 0
                || !isPart(entry, unit.entry())) {
            return figure;
        }
        Amount part = amount(numeral.amount(), entry);
        if (part.low().compareTo(amount(Amount.of(BigDecimal.ONE, BigDecimal.ONE), unit.entry()).low()) >= 0) {
            return figure;
        }
        int until = smaller == null ? numeral.until() + 1 : smaller.until();
        return new Figure(figure.from(), until, figure.kind(),
                Amount.of(figure.amount().low().add(part.low()), part.step()), figure.unit(), figure.written());
    }

    private boolean unitAfterHalf(Tokens tokens, int half) {
        int after = tokens.is(half, "a") ? half + 2 : half + 1;
        return unit(tokens, tokens.is(after, "a", "an") ? after + 1 : after) != null;
    }

    /** Whether people add the one unit to the other: feet and inches, hours and minutes. */
    private static boolean isPart(UnitCatalogue.Entry smaller, UnitCatalogue.Entry larger) {
        return switch (larger.key()) {
            case "foot" -> smaller.key().equals("inch");
            case "pound" -> smaller.key().equals("ounce");
            case "stone" -> smaller.key().equals("pound");
            default -> larger.isDuration() && smaller.isDuration();
        };
    }

    /** "an hour", "a decade", "week-long", "all day", "decades-long": a unit without a number, or null. */
    @Nullable
    Figure bare(Tokens tokens, int index) {
        Figure unitLong = unitLong(tokens, index);
        if (unitLong != null) {
            return unitLong;
        }
        if (tokens.is(index, "a", "an") && !isRate(tokens, index)) {
            Unit unit = unit(tokens, index + 1);
            if (unit != null && !units.isShy(form(tokens, index + 1, unit.until())) && !unit.written().endsWith("s")
                    && isLength(tokens, index, unit)) {
                return compound(tokens, figure(index, Amount.of(BigDecimal.ONE, BigDecimal.ONE), unit), unit);
            }
        }
        return multitude(tokens, index);
    }

    /** "for decades", "decades of war": several, no one counted. */
    private @Nullable Figure multitude(Tokens tokens, int index) {
        Token token = tokens.get(index);
        UnitCatalogue.Entry entry = token.isWord() && token.lower().endsWith("s") ? units.byForm(token.lower()) : null;
        boolean told = (tokens.is(index - 1, "for", "after", "over", "lasted", "took", "taken", "spent", "in", "within")
                && !tokens.is(index + 1, "of")) || tokens.is(index + 1, "of");
        if (entry == null || !entry.isDuration() || !told || token.lower().length() < 4 || token.is("seconds")
                || tokens.is(index - 1, "recent", "coming")) {
            return null;
        }
        return new Figure(index, index + 1, Quantity.Kind.DURATION, several(entry), "s", token.text());
    }

    private Amount several(UnitCatalogue.Entry entry) {
        Amount low = amount(Amount.of(BigDecimal.TWO, BigDecimal.ONE), entry);
        return new Amount(low.low(), low.low().multiply(BigDecimal.TEN), low.step());
    }

    private @Nullable Figure unitLong(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (!token.isWord()) {
            return null;
        }
        String lower = token.lower();
        boolean dashed = tokens.get(index + 1).isDash() && tokens.get(index + 1).isGlued()
                && tokens.is(index + 2, "long") && tokens.get(index + 2).isGlued();
        boolean written = lower.endsWith("long") && lower.length() > 6;
        String name = dashed ? lower : written ? lower.substring(0, lower.length() - 4) : "";
        UnitCatalogue.Entry entry = name.length() < 3 || (index > 0 && tokens.get(index - 1).isDash()
                && token.isGlued()) ? null : units.byForm(name);
        if (entry == null || units.isShy(name)) {
            return null;
        }
        Quantity.Kind kind = entry.isDuration() ? Quantity.Kind.DURATION : Quantity.Kind.MEASURE;
        Amount amount = name.endsWith("s")
                ? several(entry)
                : amount(Amount.of(BigDecimal.ONE, BigDecimal.ONE), entry);
        return new Figure(index, dashed ? index + 3 : index + 1, kind, amount, entry.base(), name);
    }

    /** Whether "a" is "each": "500 barrels a day", "twice a week". */
    private boolean isRate(Tokens tokens, int index) {
        Token before = tokens.get(index - 1);
        return before.is("once", "twice", "times", "%", "percent", "cent", "cents", "share")
                || before.tag().startsWith("NN") || before.isNumber() || before.isDash();
    }

    /** A day, week, month or year is a length only where the sentence says so; an hour or a mile always is. */
    private boolean isLength(Tokens tokens, int index, Unit unit) {
        Token behind = tokens.get(unit.until());
        boolean ordinal = unit.entry().key().equals("s")
                && (behind.tag().startsWith("NN") || behind.tag().startsWith("JJ"));
        boolean filled = behind.is("of") && tokens.get(unit.until() + 1).tag().startsWith("NN");
        return !ordinal && switch (unit.entry().key()) {
            case "week", "month" -> filled || isLengthBehind(tokens, index, unit);
            case "day", "year", "s", "min" -> isLengthBehind(tokens, index, unit);
            case "turn", "degree", "bar", "cup" -> false;
            default -> !tokens.is(unit.until(), "of");
        };
    }

    private static boolean isLengthBehind(Tokens tokens, int index, Unit unit) {
        return tokens.is(index - 1, "for", "about", "around", "nearly", "almost", "over", "than", "within", "half",
                "lasted", "took", "take", "takes", "roughly", "approximately", "least", "under", "just", "only",
                "after",
                "lasting", "in", "to", "spent")
                && !tokens.is(unit.until(), "when", "that", "in", "of", "before", "after", "ago", "later");
    }

    /** The unit that begins at a token, after a hyphen or in brackets, or null. */
    private @Nullable Unit unit(Tokens tokens, int index) {
        boolean dashed = tokens.get(index).isDash() && tokens.get(index).isGlued() && tokens.get(index + 1).isGlued();
        boolean bracketed = tokens.is(index, "(", "[", "{", "<") && tokens.is(index + 2, ")", "]", "}", ">");
        int start = dashed || bracketed ? index + 1 : index;
        Token first = tokens.get(start);
        if (first.shape() == Token.Shape.NONE || first.isNumber() || first.isDash()) {
            return null;
        }
        for (int length = units.longestForm(); length > 0; length--) {
            UnitCatalogue.Entry entry = match(tokens, start, length);
            if (entry != null) {
                int until = start + length + (bracketed ? 1 : 0);
                return new Unit(entry, until, written(tokens, start, start + length));
            }
        }
        return null;
    }

    private UnitCatalogue.@Nullable Entry match(Tokens tokens, int start, int length) {
        Token first = tokens.get(start);
        Token next = tokens.get(start + length);
        Token last = tokens.get(start + length - 1);
        boolean cut = next.isGlued() && (next.isNumber() || next.isWord());
        if (cut && !next.lower().startsWith("'")) {
            return null;
        }
        if (length == 1) {
            UnitCatalogue.Entry byCase = units.byWriting(first.text());
            if (byCase != null) {
                return byCase;
            }
            boolean afterDigits = tokens.get(start - 1).isNumber();
            if (units.isShy(first.lower()) && !isShyUnit(tokens, start, afterDigits)) {
                return null;
            }
            return units.byForm(first.lower());
        }
        // "km2" and "m²" are two tokens without a space
        return last.shape() == Token.Shape.NONE ? null : units.byForm(form(tokens, start, start + length));
    }

    private static boolean isShyUnit(Tokens tokens, int start, boolean afterDigits) {
        Token token = tokens.get(start);
        if (token.is("cup", "cups", "bar", "bars", "stone", "turn", "turns", "drachma", "min")) {
            return true;
        }
        boolean capital = token.text().length() == 1 && token.isCapitalised() && !token.is("l", "w");
        boolean apartLetter = !token.isGlued() && tokens.get(start + 1).isDash() && tokens.get(start + 1).isGlued();
        return afterDigits && !capital && !apartLetter;
    }

    private static String form(Tokens tokens, int from, int until) {
        var form = new StringBuilder();
        for (int i = from; i < until; i++) {
            Token token = tokens.get(i);
            boolean glue = i == from || (token.isGlued() && !token.is("/") && !tokens.is(i - 1, "/")
                    && !tokens.is(i - 1, "°"));
            form.append(glue ? "" : " ").append(token.lower());
        }
        return form.toString();
    }

    private static String written(Tokens tokens, int from, int until) {
        var written = new StringBuilder();
        for (int i = from; i < until; i++) {
            written.append(i > from && !tokens.get(i).isGlued() ? " " : "").append(tokens.get(i).text());
        }
        return written.toString();
    }

    private Figure figure(int from, Amount amount, Unit unit) {
        UnitCatalogue.Entry entry = unit.entry();
        Quantity.Kind kind = entry.isDuration() ? Quantity.Kind.DURATION : Quantity.Kind.MEASURE;
        return new Figure(from, unit.until(), kind, amount(amount, entry), entry.base(), unit.written());
    }

    private Amount amount(Amount amount, UnitCatalogue.Entry entry) {
        return new Amount(units.inBase(amount.low(), entry), units.inBase(amount.high(), entry),
                units.stepInBase(step(amount, entry), entry));
    }

    /** Ten is as exact as nine, and days are counted; but twenty kilometres may be nineteen. */
    private static BigDecimal step(Amount amount, UnitCatalogue.Entry entry) {
        boolean round = amount.step().compareTo(BigDecimal.ONE) > 0 && amount.high().compareTo(HUNDRED) < 0;
        boolean counted = entry.isDuration() && !entry.key().equals("s") && !entry.key().equals("min");
        return round && (counted || amount.high().compareTo(TWENTY) < 0) ? BigDecimal.ONE : amount.step();
    }
}
