package app.lateral.mention.name;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

/**
 * Tells which words are names and how far a run of them goes: "Sergei Shoigu", "the [Ministry of Trade and Industry]".
 * Not: the first word of a sentence that elsewhere is written small.
 */
final class NameRuns {
    private static final int LONGEST = 10;

    private final NameWords words;

    NameRuns(NameWords words) {
        this.words = words;
    }

    boolean isName(Tokens tokens, int index, BitSet taken, Set<String> known, Set<String> common) {
        Token token = tokens.get(index);
        if (!token.isCapitalised() || taken.get(index) || token.lower().startsWith("'")
                || (words.isNoName(token.lower()) && !isInitial(tokens, index))) {
            return words.isAlliance(token.lower())
                    && token.text().equals(token.text().toUpperCase(Locale.ROOT))
                    && token.isCapitalised();
        }
        if (token.text().length() == 1 && !tokens.is(index + 1, ".")) {
            return false;
        }
        return !isOpening(tokens, index) || isNameAtStart(tokens, index, known, common);
    }

    /** "Joseph [I]. Holm": a letter between two parts of a name. */
    private static boolean isInitial(Tokens tokens, int index) {
        return tokens.get(index).text().length() == 1 && tokens.is(index + 1, ".")
                && tokens.get(index + 1).isGlued() && tokens.get(index - 1).isCapitalised()
                && tokens.get(index + 2).isCapitalised();
    }

    /** Whether any word would have a capital here: at the start of a sentence or of a quote in it, after a colon. */
    private boolean isOpening(Tokens tokens, int index) {
        int i = index - 1;
        if (isAbbreviated(tokens, i - 1) && tokens.is(i, ".") && tokens.get(i).isGlued()) {
            return false;
        }
        // what is glued to the word before it closes a quote, though a straight mark does not show it
        if (tokens.is(i, "\"", "”") && tokens.get(i).isGlued() && tokens.is(i - 1, ",")) {
            return false;
        }
        while (i >= 0 && tokens.get(i).shape() == Token.Shape.MARK) {
            if (tokens.is(i, ":", "“", "\"", "‘", "—", "(", ".", "?", "!", "…", "•", "*")) {
                return !tokens.is(i, "(") || i == 0;
            }
            // "SKARN (Harbour Wire) - Substitute Per Dahl"
            if (tokens.get(i).isDash() && tokens.is(i - 1, ")")) {
                return true;
            }
            i--;
        }
        return i < 0;
    }

    /** "Mr", "J": their full stop ends no sentence. */
    private boolean isAbbreviated(Tokens tokens, int index) {
        return index >= 0 && tokens.get(index).isCapitalised()
                && (tokens.get(index).text().length() == 1 || words.isHonorific(tokens.lower(index)));
    }

    private boolean isNameAtStart(Tokens tokens, int index, Set<String> known, Set<String> common) {
        Token token = tokens.get(index);
        String lower = token.lower();
        boolean described = words.isDescription(lower) && tokens.get(index + 1).isCapitalised()
                && tokens.get(index + 2).isCapitalised();
        if (described || words.isOpener(lower) || (words.isTitle(lower) && !tokens.get(index + 1).isCapitalised())) {
            return false;
        }
        if (known.contains(lower) && ((token.isCapitalised() && !common.contains(lower)) || tokens.get(index + 1)
                .isCapitalised())) {
            return true;
        }
        if (words.isPlace(lower) || words.isDemonym(lower) || words.isHonorific(lower) || words.isAlliance(lower)
                || (words.isPoint(lower) && tokens.get(index + 1).isCapitalised())) {
            return true;
        }
        boolean proper = token.tag().startsWith("NNP");
        boolean followed = tokens.get(index + 1).isCapitalised() && tokens.get(index + 1).tag().startsWith("NNP");
        boolean abbreviation = proper && lower.length() > 1
                && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean verbOrParticle = token.tag().startsWith("VB") || token.is("the") || token.tag().equals("IN")
                || token.tag().equals("RB") || token.tag().equals("DT");
        return !common.contains(lower) && (abbreviation || (followed && (proper || !verbOrParticle)));
    }

    int runEnd(Tokens tokens, int start, BitSet taken, Set<String> known, Set<String> common) {
        int until = start + 1;
        boolean grown = true;
        while (grown && until < start + LONGEST * 2) {
            grown = false;
            int next = joined(tokens, start, until);
            if (next > 0 && next <= tokens.size() && (isName(tokens, next - 1, taken, known, common)
                    || isTail(tokens, next - 1))) {
                until = next;
                grown = true;
            }
        }
        return until;
    }

    /** A part after a hyphen, or the number of a name, needs no capital. */
    private static boolean isTail(Tokens tokens, int index) {
        return tokens.get(index - 1).isDash() && tokens.get(index).isGlued();
    }

    /** The end of the run with one more word, or -1. */
    private int joined(Tokens tokens, int start, int until) {
        Token next = tokens.get(until);
        Token after = tokens.get(until + 1);
        if (next.isDash() && next.isGlued() && after.isWord() && after.isGlued()) {
            boolean compound = after.isCapitalised() || (after.text().length() <= 4
                    && !after.is("born", "led", "made", "run", "era", "like", "wide", "day", "year", "long", "old",
                            "held", "size", "wing", "tied", "week", "hit", "term", "ed", "op"));
            return compound ? until + 2 : -1;
        }
        if (next.is(".") && next.isGlued() && after.isCapitalised()) {
            String last = tokens.lower(until - 1);
            boolean initial = last.length() == 1;
            return initial || words.isHonorific(last) || words.isSuffix(last) ? until + 2 : -1;
        }
        if (next.isCapitalised() && !next.isGlued()) {
            return until + 1;
        }
        if (next.is("&") && after.isCapitalised()) {
            return until + 2;
        }
        if (next.is("of", "for", "on") && isHead(tokens, start, until)) {
            int noun = tokens.is(until + 1, "the") ? until + 2 : until + 1;
            return tokens.get(noun).isCapitalised() && !words.isNoName(tokens.lower(noun)) ? noun + 1 : -1;
        }
        if (next.is("and") && after.isCapitalised() && isAfterOf(tokens, start, until)
                && !tokens.is(until + 2, "'s") && !words.isPlace(after.lower())) {
            return until + 2;
        }
        return words.isParticle(next.lower()) && after.isCapitalised() && !next.isGlued() ? until + 2 : -1;
    }

    /** "Ministry", "University", "Bay": words of which something may be named with "of". */
    private boolean isHead(Tokens tokens, int start, int until) {
        String last = tokens.lower(until - 1);
        boolean head = words.isOrganisation(last) || words.isPlaceWord(last) || words.isTitle(last)
                || words.isThing(last)
                || last.equals("republic") || last.equals("kingdom") || last.equals("states");
        return head && (until - start < 4) && !holdsOf(tokens, start, until);
    }

    /** "Ministry of Trade" may go on with "and Industry". */
    private static boolean isAfterOf(Tokens tokens, int start, int until) {
        return (until - 2 > start && tokens.is(until - 2, "of", "for"))
                || (until - 3 > start && tokens.is(until - 3, "of", "for"));
    }

    static boolean holdsOf(Tokens tokens, int start, int until) {
        for (int i = start; i < until; i++) {
            if (tokens.is(i, "of", "for")) {
                return true;
            }
        }
        return false;
    }
}
