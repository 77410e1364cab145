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
 * Ages: "41-year-old", "aged 41", "41 years old", "10 months of age", "at the age of 41", "who is 41", "a man of 41",
 * "children under five", and ", 41," after the name of a person or a noun for one, or between the subject and its verb.
 */
final class AgeRule {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(125);
    /** Smaller numbers between commas may be anything. */
    private static final BigDecimal LEAST_GROWN = BigDecimal.TEN;
    private static final String[] BEFORE_AGE = {"at", "reached", "by", "under", "below", "over", "above", "from"};
    private static final Set<String> OF_AN_AGE = Set.of("children", "people", "men", "women", "anyone", "those",
            "everyone", "adults", "kids", "voters");
    /** A number behind these is of a calendar, or of a thing. */
    private static final String[] DATED = {"january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "no", "number"};

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
        if (isDecade(tokens, span)) {
            var last = span.amount().low().add(BigDecimal.valueOf(9));
            return figure(span.from(), span.until() + 1, new Amount(span.amount().low(), last, BigDecimal.ONE), 1);
        }
        if (tokens.is(before, "aged") || (tokens.is(before, "age", "ages") && !tokens.is(before - 1, "the"))) {
            return figure(before, span.until(), span.amount(), 1);
        }
        boolean ends = closes(tokens, span.until());
        boolean apposed = ends && tokens.is(before, ",") && (isPerson(tokens, before - 1, personEnds)
                || tokens.is(before - 1, "age") || isAside(tokens, span));
        boolean ofAge = tokens.are(before - 2, "the", "age", "of") && tokens.is(before - 3, BEFORE_AGE);
        return apposed || ofAge || (ends && isSaidOfPerson(tokens, before, personEnds)) || isOfGroup(tokens, span)
                || isReached(tokens, span, personEnds)
                        ? figure(span.from(), span.until(), span.amount(), 1)
                        : null;
    }

    /** "a man in his 60s": any age of the decade. */
    private static boolean isDecade(Tokens tokens, Span span) {
        int before = span.from() - 1;
        return tokens.is(before, "his", "her", "their") && tokens.is(before - 1, "in") && tokens.is(span.until(), "s")
                && span.amount().low().remainder(BigDecimal.TEN).signum() == 0;
    }

    /** "The woman at the till, 41, called": between a subject told as one and its verb nothing else is told so. */
    private static boolean isAside(Tokens tokens, Span span) {
        String subject = tokens.get(span.from() - 2).tag();
        String verb = tokens.get(span.until() + 1).tag();
        return (subject.equals("NN") || subject.equals("NNP")) && tokens.is(span.until(), ",")
                && (verb.equals("VBD") || verb.equals("VBZ") || verb.equals("MD")) && isGrown(span)
                && !tokens.is(span.from() - 2, DATED);
    }

    /** "a man of 41", "children under five", "anyone over 70". */
    private boolean isOfGroup(Tokens tokens, Span span) {
        int before = span.from() - 1;
        String noun = tokens.lower(before - 1);
        if (tokens.get(span.until()).tag().startsWith("NN") || tokens.get(span.until()).tag().startsWith("JJ")) {
            return false;
        }
        boolean one = tokens.is(before, "of") && persons.contains(noun);
        boolean several = OF_AN_AGE.contains(noun)
                || (noun.endsWith("s") && persons.contains(noun.substring(0, noun.length() - 1)));
        return one || (several && tokens.is(before, "under", "over", "above", "below", "between"));
    }

    /** "Haller, at 66 the eldest", "At 57, she": so old somebody is or was. */
    private boolean isReached(Tokens tokens, Span span, Set<Integer> personEnds) {
        int at = tokens.is(span.from() - 1, "just", "only") ? span.from() - 2 : span.from() - 1;
        if (!tokens.is(at, "at") || !isGrown(span)) {
            return false;
        }
        boolean behindPerson = tokens.is(at - 1, ",") && isPerson(tokens, at - 2, personEnds)
                && tokens.is(span.until(), ",", "the", "already", "one", "still");
        boolean beforePerson = at == 0 && tokens.is(span.until(), ",")
                && tokens.is(span.until() + 1, "he", "she", "his", "her");
        return behindPerson || beforePerson;
    }

    private static boolean isGrown(Span span) {
        return span.amount().low().compareTo(LEAST_GROWN) >= 0;
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
