package app.lateral.mention.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import app.lateral.mention.Hedge;
import app.lateral.mention.token.Tokens;
import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/** Finds what softens or bounds a figure: "about" before it, "or so" after it. */
final class HedgeFinder {
    private static final int LONGEST = 5;

    private final Map<String, Hedge> before;
    private final Map<String, Hedge> after;

    HedgeFinder() {
        var list = WordList.read(HedgeFinder.class, "hedges.txt");
        before = hedges(list, "before");
        after = hedges(list, "after");
    }

    private static Map<String, Hedge> hedges(WordList list, String section) {
        var hedges = new HashMap<String, Hedge>();
        list.values(section).forEach((form, hedge) -> hedges.put(form, Hedge.valueOf(hedge.toUpperCase(Locale.ROOT))));
        return hedges;
    }

    /** A hedge with the tokens that it and its figure take. */
    record Hedged(Hedge hedge, int from, int until) {}

    /** The hedge of a figure that takes the tokens from one to another. */
    Hedged around(Tokens tokens, int from, int until) {
        int end = tokens.is(from - 1, "the", "a", "an", "between", "from") && !isHedge(tokens, from - 1)
                ? from - 1
                : from;
        for (int length = LONGEST; length > 0; length--) {
            Hedge hedge = phrase(tokens, end - length, end, before);
            if (hedge != null && !isMeantOtherwise(tokens, end - length, hedge)) {
                return new Hedged(hedge, end - length, until);
            }
        }
        for (int length = 3; length > 0; length--) {
            int start = tokens.get(until).isDash() && tokens.get(until + 1).isGlued() ? until + 1 : until;
            Hedge hedge = phrase(tokens, start, start + length, after);
            if (hedge != null) {
                return new Hedged(hedge, from, start + length);
            }
        }
        return new Hedged(Hedge.NONE, from, until);
    }

    private boolean isHedge(Tokens tokens, int index) {
        return before.containsKey(tokens.lower(index));
    }

    private static boolean isMeantOtherwise(Tokens tokens, int start, Hedge hedge) {
        return hedge == Hedge.MORE_THAN && tokens.is(start, "over", "past")
                && tokens.is(start - 1, "the", "took", "taken", "all", "hand", "handed", "won");
    }

    private static @Nullable Hedge phrase(Tokens tokens, int from, int until, Map<String, Hedge> hedges) {
        if (from < 0 || until > tokens.size()) {
            return null;
        }
        if (until - from == 1) {
            return hedges.get(tokens.lower(from));
        }
        var phrase = new StringBuilder();
        for (int i = from; i < until; i++) {
            phrase.append(i > from && !tokens.get(i).isGlued() ? " " : "").append(tokens.lower(i));
        }
        return hedges.get(phrase.toString());
    }
}
