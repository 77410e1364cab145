package app.lateral.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Ages: "41-year-old", "aged 41", "41 years old", "10 months of age", "at the age of 41", "who is 41", and ", 41," after
 * the name of a person or a noun for one.
 */
final class AgeRule {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(125);

    private final Set<String> persons = WordList.read(AgeRule.class, "counting.txt").forms("persons");

    /**
     * An age, or null.
     *
     * @param personEnds where in the text the names of persons end
     */
    @Nullable
    Figure at(Tokens tokens, Span span, Set<Integer> personEnds) {
        Numeral.Sort sort = span.first().sort();
        if (sort != Numeral.Sort.CARDINAL || span.amount().low().signum() < 0) {
            return null;
        }
        Figure withUnit = withUnit(tokens, span);
        if (withUnit != null) {
            return withUnit;
        }
        if (span.amount().high().compareTo(HIGHEST) > 0) {
            return null;
        }
        int before = span.from() - 1;
        if (tokens.is(before, "aged") || (tokens.is(before, "age", "ages") && !tokens.is(before - 1, "the"))) {
            return figure(before, span.until(), span.amount(), 1);
        }
        boolean ends = closes(tokens, span.until());
        boolean apposed = ends && tokens.is(before, ",")
                && (isPerson(tokens, before - 1, personEnds) || tokens.is(before - 1, "age"));
        boolean ofAge = tokens.are(before - 2, "the", "age", "of") && tokens.is(before - 3, "at", "reached", "by");
        return apposed || ofAge || (ends && isSaidOfPerson(tokens, before, personEnds))
                ? figure(span.from(), span.until(), span.amount(), 1)
                : null;
    }

    /** "who is 41", "the victim was 27", "Berg, who turned 90 in May,": a number that a person is. */
    private boolean isSaidOfPerson(Tokens tokens, int before, Set<Integer> personEnds) {
        int verb = tokens.is(before, "now", "just", "only") ? before - 1 : before;
        if (!tokens.is(verb, "is", "was", "turned", "turns")) {
            return false;
        }
        int subject = tokens.is(verb - 1, ",") ? verb - 2 : verb - 1;
        return tokens.is(subject, "he", "she") || (tokens.is(subject, "who") && !isPluralBefore(tokens, subject))
                || isPerson(tokens, subject, personEnds);
    }

    private static boolean isPluralBefore(Tokens tokens, int who) {
        int noun = tokens.is(who - 1, ",") ? who - 2 : who - 1;
        return tokens.get(noun).tag().equals("NNS");
    }

    private boolean isPerson(Tokens tokens, int index, Set<Integer> personEnds) {
        Token token = tokens.get(index);
        return index >= 0 && (personEnds.contains(token.range().end()) || persons.contains(token.lower()));
    }

    /** Whether nothing is counted: the clause ends, or tells when. */
    private static boolean closes(Tokens tokens, int index) {
        return tokens.is(index, ",", ".", ")", ";", "—", "–", ":", "at", "when", "in", "last", "this", "on", "and",
                "but")
                || index == tokens.size();
    }

    private static @Nullable Figure withUnit(Tokens tokens, Span span) {
        int i = skipDash(tokens, span.until());
        int inYear = perYear(tokens.lower(i));
        if (tokens.is(i, "yo", "y.o")) {
            return figure(span.from(), i + 1, span.amount(), 1);
        }
        if (inYear == 0) {
            return null;
        }
        int after = skipDash(tokens, i + 1);
        if (tokens.is(after, "old", "olds")) {
            return figure(span.from(), after + 1, span.amount(), inYear);
        }
        return tokens.are(after, "of", "age") ? figure(span.from(), after + 2, span.amount(), inYear) : null;
    }

    private static int skipDash(Tokens tokens, int index) {
        return tokens.get(index).isDash() ? index + 1 : index;
    }

    private static int perYear(String unit) {
        return switch (unit) {
            case "year", "years", "yr", "yrs" -> 1;
            case "month", "months" -> 12;
            case "week", "weeks" -> 52;
            case "day", "days" -> 365;
            default -> 0;
        };
    }

    private static Figure figure(int from, int until, Amount amount, int perYear) {
        var divisor = BigDecimal.valueOf(perYear);
        BigDecimal low = amount.low().divide(divisor, MathContext.DECIMAL32);
        BigDecimal high = amount.high().divide(divisor, MathContext.DECIMAL32);
        BigDecimal step = BigDecimal.ONE.min(amount.step()).divide(divisor, MathContext.DECIMAL32);
        return new Figure(from, until, Quantity.Kind.AGE, new Amount(low, high, step), "year", "years");
    }
}
