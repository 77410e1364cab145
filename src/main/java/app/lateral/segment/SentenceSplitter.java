package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.lateral.text.TextRange;

/**
 * Cuts a paragraph into sentences, by rules for English that let other languages pass. One pass, linear in the length of
 * the paragraph.
 */
final class SentenceSplitter {
    private static final String FULL_WIDTH_ENDS = "。！？｡．";
    private static final String ENDS = ".!?…‼⁇⁈⁉؟۔।॥։።‽" + FULL_WIDTH_ENDS;
    private static final Set<String> SPEECH_VERBS = Set.of("said", "says", "asked", "asks", "added", "adds", "wrote",
            "writes", "tweeted", "replied", "wondered", "shouted", "cried", "told", "posted", "quipped", "exclaimed",
            "demanded", "responded", "continued", "recalled", "joked", "yelled", "declared", "explained", "insisted");
    /** No word that decides about a sentence's end is longer; keeps the look around a full stop short. */
    private static final int LONGEST_WORD = 40;

    /** The sentences within {@code paragraph}, in order, without white space around them. */
    List<TextRange> split(String text, TextRange paragraph) {
        List<TextRange> sentences = new ArrayList<>();
        int start = skipBlanks(text, paragraph.start(), paragraph.end());
        int at = start;
        while (at < paragraph.end()) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int end = endOfMarks(text, at, paragraph.end());
            if (endsSentence(text, start, at, end, paragraph.end())) {
                sentences.add(new TextRange(start, end));
                start = skipBlanks(text, end, paragraph.end());
            }
            at = Math.max(end, start);
        }
        int last = trimEnd(text, start, paragraph.end());
        if (last > start) {
            sentences.add(new TextRange(start, last));
        }
        return sentences;
    }

    /** Where the run of stops that begins at {@code at} ends, with the quotation marks and brackets that close behind it. */
    private static int endOfMarks(String text, int at, int limit) {
        int end = at;
        boolean more = true;
        while (more) {
            while (end < limit && (ENDS.indexOf(text.charAt(end)) >= 0 || Characters.isClosing(text.charAt(end)))) {
                end++;
            }
            int next = skipBlanks(text, end, limit);
            more = next > end && next < limit
                    && (isSpacedDot(text, end, next, limit) || isSpacedQuote(text, next, limit));
            end = more ? next + 1 : end;
        }
        return end;
    }

    /** Whether the next visible character goes on with ". . .". */
    private static boolean isSpacedDot(String text, int end, int next, int limit) {
        return text.charAt(next) == '.' && text.charAt(end - 1) == '.'
                && (next + 1 == limit || !Character.isLetterOrDigit(text.charAt(next + 1)));
    }

    /** Whether a closing quotation mark stands alone, as in "... ”". */
    private static boolean isSpacedQuote(String text, int next, int limit) {
        return text.charAt(next) == '”' && (next + 1 == limit || Characters.isBlank(text.charAt(next + 1)));
    }

    private static boolean endsSentence(String text, int start, int at, int end, int limit) {
        int next = skipBlanks(text, end, limit);
        if (next == limit) {
            return true;
        }
        char mark = text.charAt(at);
        if (FULL_WIDTH_ENDS.indexOf(mark) >= 0) {
            return true;
        }
        if (next == end) {
            return false;
        }
        int follower = next;
        while (follower < limit && (Characters.isOpening(text.charAt(follower)) || isDash(text.charAt(follower))
                || Characters.isBlank(text.charAt(follower)))) {
            follower++;
        }
        if (follower == limit) {
            return true;
        }
        if (Character.isLowerCase(text.codePointAt(follower))) {
            return false;
        }
        if (mark == '.' && isSingleStop(text, at, end)) {
            return stopEndsSentence(text, start, at, follower, limit);
        }
        return !(closesQuote(text, at, end) && isAttribution(text, next, limit));
    }

    /** Whether the marks from {@code at} hold one full stop only, not an ellipsis and not "?.". */
    private static boolean isSingleStop(String text, int at, int end) {
        return at + 1 == end || ENDS.indexOf(text.charAt(at + 1)) < 0;
    }

    private static boolean closesQuote(String text, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (Characters.isQuotationMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stopEndsSentence(String text, int start, int at, int follower, int limit) {
        String word = wordBefore(text, start, at);
        String lower = word.toLowerCase(Locale.ROOT);
        String next = wordAt(text, follower, limit);
        boolean numberFollows = Character.isDigit(text.codePointAt(follower));
        if (lower.equals("a.m") || lower.equals("p.m") || lower.equals("am") || lower.equals("pm")) {
            return !Abbreviations.continuesClock(next) && !isContinued(text, at + 1, follower);
        }
        if (Abbreviations.isBeforeName(word)) {
            return false;
        }
        if (numberFollows && Abbreviations.isBeforeNumber(word)) {
            return false;
        }
        if (isListNumber(start, at, word)) {
            return false;
        }
        if (isInitials(word) || Abbreviations.isKnown(word)) {
            return Abbreviations.isSentenceStarter(next) && !isInitial(text, follower, next, limit);
        }
        return true;
    }

    /** Whether the word at {@code at} is an initial itself, as "A." is in "C. A. Marlow". */
    private static boolean isInitial(String text, int at, String word, int limit) {
        return word.length() == 1 && at + 1 < limit && text.charAt(at + 1) == '.';
    }

    /** Whether a dash or an opening bracket stands between an abbreviation and the next word. */
    private static boolean isContinued(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isDash(text.charAt(i)) || text.charAt(i) == '(') {
                return true;
            }
        }
        return false;
    }

    /** "1." or "b." at the very beginning numbers what follows. */
    private static boolean isListNumber(int start, int at, String word) {
        return at - start == word.length() && word.length() <= 3 && !word.isEmpty()
                && (word.length() == 1 || word.chars().allMatch(Character::isDigit));
    }

    /** "J", "U.S", "e.g", "Ph.D": single letters, each with its full stop. */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        boolean dotted = false;
        for (String letters : word.split("\\.", -1)) {
            if (letters.isEmpty() || letters.length() > 2 || !letters.chars().allMatch(Character::isLetter)) {
                return false;
            }
            dotted = true;
        }
        return dotted && word.indexOf('.') > 0;
    }

    /** "“Why now?” Senator Smith asked": the quoted question does not end the sentence. */
    private static boolean isAttribution(String text, int next, int limit) {
        int at = next;
        for (int words = 0; words < 6 && at < limit; words++) {
            String word = wordAt(text, at, limit);
            if (word.isEmpty()) {
                return false;
            }
            if (words > 0 && SPEECH_VERBS.contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(word.codePointAt(0)) || (words == 0 && Abbreviations.isSentenceStarter(word))) {
                return false;
            }
            at += word.length();
            if (at < limit && text.charAt(at) == '.') {
                at++;
            }
            at = skipBlanks(text, at, limit);
        }
        return false;
    }

    private static boolean isDash(char character) {
        return character == '—' || character == '–' || character == '-' || character == '―';
    }

    private static String wordBefore(String text, int start, int at) {
        int begin = at;
        while (begin > start && at - begin < LONGEST_WORD
                && (Characters.isWordPart(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        return text.substring(begin, at);
    }

    private static String wordAt(String text, int at, int limit) {
        int end = at;
        while (end < limit && end - at < LONGEST_WORD && Characters.isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimEnd(String text, int start, int end) {
        int last = end;
        while (last > start && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
