package app.lateral.mention.quantity;

import java.math.BigDecimal;
import java.util.Set;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Counts and places in an order: "two rounds", "19 other children", "225-page", "the 75th anniversary". Not: "Flight
 * 370", "No. 10", "Article 5", "one of them", phone numbers, numbers of a list.
 */
final class CountRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_PHRASE = 6;

    private final Set<String> labels;
    private final Set<String> collectives;
    private final Set<String> fixed;
    private final Set<String> tolls;
    private final Set<String> nobody;
    private final Set<String> groups;

    CountRule() {
        var list = WordList.read(CountRule.class, "counting.txt");
        labels = list.forms("labels");
        collectives = list.forms("collectives");
        fixed = list.forms("fixed");
        tolls = list.forms("tolls");
        nobody = list.forms("none");
        groups = list.forms("groups");
    }

    private record Thing(int until, String unit, String written) {}

    /** "No arrests": none of what news counts, or null. */
    @Nullable
    Figure none(Tokens tokens, int index) {
        return tokens.is(index, "no") && nobody.contains(tokens.lower(index + 1))
                ? new Figure(index, index + 2, Quantity.Kind.COUNT, Amount.of(BigDecimal.ZERO, BigDecimal.ONE),
                        tokens.get(index + 1).lemma(), tokens.get(index + 1).text())
                : null;
    }

    /** A count, an ordinal or a fraction of something, or null where the number counts nothing. */
    @Nullable
    Figure at(Tokens tokens, Span span) {
        if (isLabel(tokens, span) || isCode(tokens, span)) {
            return null;
        }
        return switch (span.first().sort()) {
            case ORDINAL -> ordinal(tokens, span);
            case FRACTION -> share(tokens, span);
            case CARDINAL, MULTITUDE -> count(tokens, span);
        };
    }

    private @Nullable Figure ordinal(Tokens tokens, Span span) {
        int after = span.until();
        if (RelativeOrdinals.at(tokens, span.from()).isPresent()) {
            return null;
        }
        boolean idiom = span.is(1) && (tokens.is(span.from() - 1, "at", "from") || tokens.are(after, "of", "all"));
        boolean dashed = tokens.get(after).isDash() && tokens.get(after).isGlued();
        boolean fraction = tokens.is(span.from() - 1, "one", "two", "three", "per");
        if (dashed && tokens.lower(after + 1).endsWith("est") && tokens.get(after + 1).isGlued()) {
            return superlative(tokens, span, after + 1);
        }
        if (idiom || dashed || fraction || tokens.is(after, "hand", "lady", "minister", "world")) {
            return null;
        }
        Thing thing = thing(tokens, listed(tokens, after), span);
        Amount amount = Amount.of(span.amount().low(), BigDecimal.ONE);
        return new Figure(span.from(), span.until(), Quantity.Kind.ORDINAL, amount, thing == null ? "" : thing.unit(),
                thing == null ? "" : thing.written());
    }

    /** "the second-largest maker": a place among the largest makers. */
    private @Nullable Figure superlative(Tokens tokens, Span span, int superlative) {
        Thing thing = thing(tokens, superlative + 1, span);
        Amount amount = Amount.of(span.amount().low(), BigDecimal.ONE);
        return thing == null
                ? null
                : new Figure(span.from(), superlative + 1, Quantity.Kind.ORDINAL, amount,
                        tokens.lower(superlative) + " " + thing.unit(),
                        tokens.lower(superlative) + " " + thing.written());
    }

    /** Where the thing stands that is told in order: of "the 62nd and 78th minutes" behind the last. */
    private static int listed(Tokens tokens, int after) {
        boolean more = tokens.is(after, "and", "or") && tokens.lower(after + 1).matches("\\d+(st|nd|rd|th)");
        boolean split = tokens.is(after, "and", "or") && tokens.get(after + 1).isNumber()
                && tokens.is(after + 2, "st", "nd", "rd", "th");
        return more ? after + 2 : split ? after + 3 : after;
    }

    /** "two thirds of the voters", "half of it": a share, told in hundredths. */
    private @Nullable Figure share(Tokens tokens, Span span) {
        int after = span.until();
        boolean half = span.first().until() - span.first().from() == 1;
        if ((half && !tokens.is(after, "of", "the", "his", "her", "its", "their", "all"))
                || (tokens.get(after).isDash() && tokens.get(after).isGlued())) {
            return null;
        }
        BigDecimal hundredths = span.amount().low().multiply(HUNDRED).round(new java.math.MathContext(6))
                .stripTrailingZeros();
        return new Figure(span.from(), span.until(), Quantity.Kind.PERCENT, Amount.of(hundredths, BigDecimal.ONE), "%",
                "");
    }

    private @Nullable Figure count(Tokens tokens, Span span) {
        int after = span.until();
        Amount amount = counted(span.amount());
        if (tokens.get(after).isDash() && tokens.get(after).isGlued()) {
            Token noun = tokens.get(after + 1);
            if (!noun.isWord() || !noun.isGlued() || fixed.contains(noun.lower())) {
                return null;
            }
            return new Figure(span.from(), after + 2, Quantity.Kind.COUNT, amount, noun.lower(), noun.text());
        }
        if (span.is(1) && span.first().script() == Numeral.Script.WORDS && isPronoun(tokens, span)) {
            return null;
        }
        if (tolls.contains(tokens.lower(after))) {
            return new Figure(span.from(), after + 1, Quantity.Kind.COUNT, amount, tokens.lower(after),
                    tokens.get(after).text());
        }
        Thing thing = thing(tokens, after, span);
        if (thing != null) {
            return new Figure(span.from(), thing.until(), Quantity.Kind.COUNT, amount, thing.unit(), thing.written());
        }
        if (tokens.is(span.from() - 1, "of") && groups.contains(tokens.lower(span.from() - 2))) {
            return new Figure(span.from(), span.until(), Quantity.Kind.COUNT, amount, tokens.lower(span.from() - 2),
                    "");
        }
        if (span.is(1) || (span.first().sort() == Numeral.Sort.MULTITUDE && !tokens.is(after, "of"))) {
            return null;
        }
        return new Figure(span.from(), span.until(), Quantity.Kind.COUNT, amount, "", "");
    }

    /** Below a hundred things are counted one by one. */
    private static Amount counted(Amount amount) {
        boolean exact = amount.high().compareTo(HUNDRED) < 0 && amount.step().compareTo(BigDecimal.ONE) > 0;
        return exact ? new Amount(amount.low(), amount.high(), BigDecimal.ONE) : amount;
    }

    private static boolean isPronoun(Tokens tokens, Span span) {
        Token before = tokens.get(span.from() - 1);
        return tokens.is(span.until(), "of", "another", "or", "who", "that", "in", "on", "day", "may", "can", "must")
                || before.is("no", "any", "every", "each", "this", "that", "which", "the", "another", "some", "each");
    }

    /** What is counted: the noun after its adjectives, or after "of the". */
    private @Nullable Thing thing(Tokens tokens, int start, Span span) {
        int i = start;
        if (tokens.is(i, "of")) {
            i++;
            if (tokens.is(i, "the", "these", "those", "its", "his", "her", "their", "our")) {
                i++;
            }
        }
        boolean whole = i > start && (tokens.get(i).isNumber() || tokens.get(i).tag().equals("CD"));
        int first = whole ? i + 1 : i;
        i = first;
        int head = -1;
        int end = Math.min(tokens.size(), first + LONGEST_PHRASE);
        while (i < end && isInPhrase(tokens, i)) {
            Token token = tokens.get(i);
            if (isNoun(token)) {
                head = i;
            }
            if (isPlural(token)) {
                break;
            }
            i++;
        }
        if (head < 0 || !agrees(tokens.get(head), span)) {
            return null;
        }
        String written = written(tokens, first, head + 1);
        // of "22 of the 31 sailors" the second number counts for itself
        return new Thing(whole ? start : head + 1, unit(tokens, first, head), written);
    }

    private static boolean isInPhrase(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.tag().equals("CD")) {
            return false;
        }
        if (token.isDash()) {
            return token.isGlued() && tokens.get(index + 1).isGlued();
        }
        return token.isWord() && (token.tag().startsWith("JJ") || token.tag().startsWith("NN")
                || token.tag().equals("VBN") || token.tag().equals("VBG") || token.tag().isEmpty()
                || token.is("more", "other", "additional", "different", "new")) && !token.lower().startsWith("'");
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    private boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS") || collectives.contains(token.lower());
    }

    private boolean agrees(Token head, Span span) {
        return span.is(1) || span.first().sort() == Numeral.Sort.ORDINAL || isPlural(head)
                || head.lower().endsWith("s");
    }

    /** What is counted: of "crew members" the crew. */
    private static String unit(Tokens tokens, int first, int head) {
        boolean ofCrew = head > first && tokens.is(head, "members", "member") && tokens.is(head - 1, "crew", "staff");
        return lemma(tokens.get(ofCrew ? head - 1 : head));
    }

    private static String lemma(Token token) {
        String lemma = token.lemma();
        return token.tag().equals("NNPS") && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static String written(Tokens tokens, int from, int until) {
        var written = new StringBuilder();
        for (int i = from; i < until; i++) {
            written.append(i > from && !tokens.get(i).isGlued() ? " " : "").append(tokens.get(i).text());
        }
        return written.toString();
    }

    /** "Flight 370", "No. 10", "page 5": a number that names. */
    private boolean isLabel(Tokens tokens, Span span) {
        if (span.first().script() != Numeral.Script.DIGITS || span.first().sort() != Numeral.Sort.CARDINAL) {
            return false;
        }
        int before = span.from() - 1;
        if (tokens.is(before, ".") && tokens.is(before - 1, "no", "nos", "nr", "nrs", "vol", "pp", "p", "art", "ch")) {
            return true;
        }
        Token word = tokens.get(before);
        boolean letter = word.text().length() == 1 && !word.isCapitalised();
        if ((labels.contains(word.lower()) && !letter) || word.is("#")) {
            return true;
        }
        boolean named = word.isCapitalised() && before > 0 && word.tag().startsWith("NNP");
        boolean first = before < 0 && tokens.is(span.until(), ".", ")") && tokens.get(span.until()).isGlued()
                && span.until() < tokens.size() - 1;
        return (named && !hasNoun(tokens, span)) || first;
    }

    private boolean hasNoun(Tokens tokens, Span span) {
        Token next = tokens.get(span.until());
        return isPlural(next) || next.tag().startsWith("JJ");
    }

    /** Part of a code, an address, a phone number, a time, a score: glued to what is no unit. */
    private static boolean isCode(Tokens tokens, Span span) {
        Token first = tokens.get(span.from());
        Token before = tokens.get(span.from() - 1);
        Token after = tokens.get(span.until());
        if (!first.isNumber()) {
            return false;
        }
        boolean gluedBefore = first.isGlued() && (before.isDash() || before.is("/", ":", "=", "&", "_", "@", ".", "#")
                || before.isWord());
        boolean gluedAfter = after.isGlued() && ((after.isWord() && !after.lower().startsWith("'"))
                || after.is("/", ":", "=", "&", "_", "@")
                || (after.isDash() && tokens.get(span.until() + 1).isNumber()
                        && tokens.get(span.until() + 1).isGlued() && tokens.get(span.until() + 2).isDash()));
        return gluedBefore || gluedAfter || isYear(tokens, span);
    }

    /** Four digits without a comma and nothing counted after them. */
    private static boolean isYear(Tokens tokens, Span span) {
        Token only = tokens.get(span.from());
        return span.until() - span.from() == 1 && only.text().length() == 4
                && only.text().matches("1[5-9]\\d\\d|20\\d\\d")
                && !tokens.get(span.until()).tag().equals("NNS");
    }
}
