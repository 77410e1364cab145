package app.lateral.mention.quantity;

import java.math.BigDecimal;
import java.util.Set;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Results of games and votes: "won 3-2", "passed by 52 to 48", "a 5-4 ruling". The lesser number is the lower end of the
 * amount, whoever won. Not: scores on the way ("trailed 2-0"), ranges ("5-6 weeks"), parts of codes.
 */
final class ResultRule {
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(999);
    /** So far before the numbers words tell that the score was not the last one. */
    private static final int REACH = 4;

    private final Set<String> contests;
    private final Set<String> interim;
    private final NumeralFinder numerals;

    ResultRule(NumeralFinder numerals) {
        var list = WordList.read(ResultRule.class, "counting.txt");
        contests = list.forms("contests");
        interim = list.forms("interim");
        this.numerals = numerals;
    }

    /** A result, or null. */
    @Nullable
    Figure at(Tokens tokens, int index) {
        Token before = tokens.get(index - 1);
        boolean inside = tokens.get(index).isGlued()
                && (before.isNumber() || before.isDash() || before.is("$", "£", "€",
                        "/", ":", ".", "#"));
        if (inside || before.is("from", "between")) {
            return null;
        }
        Numeral first = numerals.at(tokens, index);
        if (first == null || !counts(first)) {
            return null;
        }
        int next = joint(tokens, first.until());
        Numeral second = next < 0 ? null : numerals.at(tokens, next);
        if (second == null || !counts(second) || isUnit(tokens, second.until())
                || !isOfContest(tokens, first, second)) {
            return null;
        }
        BigDecimal low = first.value().min(second.value());
        BigDecimal high = first.value().max(second.value());
        return new Figure(index, second.until(), Quantity.Kind.COUNT, new Amount(low, high, BigDecimal.ONE),
                Quantity.RESULT, "");
    }

    private static boolean counts(Numeral number) {
        return number.sort() == Numeral.Sort.CARDINAL && !number.amount().isRange() && number.value().scale() <= 0
                && number.value().signum() >= 0 && number.value().compareTo(HIGHEST) <= 0;
    }

    /** Where the second number would begin, or -1. */
    private static int joint(Tokens tokens, int until) {
        boolean dash = tokens.get(until).isDash() && tokens.get(until).isGlued() && tokens.get(until + 1).isGlued();
        return dash || tokens.is(until, "to") ? until + 1 : -1;
    }

    /** Whether what follows makes the numbers part of something else: a unit, a third number. */
    private static boolean isUnit(Tokens tokens, int index) {
        Token after = tokens.get(index);
        return (after.isGlued() && (after.isDash() || after.isWord() || after.is("%", "/", ":")))
                || after.tag().equals("NNS") || after.is("percent", "per", "million", "billion", "thousand", "%");
    }

    /** Numbers that fall are a result where the sentence tells of a contest, others only where one lost or drew. */
    private boolean isOfContest(Tokens tokens, Numeral first, Numeral second) {
        boolean falls = first.value().compareTo(second.value()) > 0;
        boolean lost = false;
        for (int i = first.from() - 1; i >= Math.max(0, first.from() - REACH); i--) {
            if (interim.contains(tokens.lower(i))) {
                return false;
            }
            lost |= tokens.get(i).lemma().equals("lose") || tokens.is(i, "defeat", "loss", "draw", "drew", "drawn");
        }
        return (falls || lost) && isToldOfContest(tokens);
    }

    private boolean isToldOfContest(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (contests.contains(tokens.get(i).lemma()) || contests.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
