package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.text.TextRange;
import com.ibm.icu.text.BreakIterator;

/**
 * Cuts a sentence into words, numbers and punctuation marks, much as the Penn Treebank does, but hyphenated compounds
 * stay whole. One pass, linear in the length of the sentence.
 */
final class WordSplitter {
    /** The words within {@code sentence}, in order; only white space and invisible characters lie between them. */
    List<TextRange> split(String text, TextRange sentence) {
        List<TextRange> words = new ArrayList<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            int codePoint = text.codePointAt(at);
            if (Characters.isBlank(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int end = Math.min(endOfWord(text, at, sentence.end()), sentence.end());
            addParts(text, new TextRange(at, end), words);
            at = end;
        }
        return words;
    }

    private static int endOfWord(String text, int at, int limit) {
        int codePoint = text.codePointAt(at);
        if (isAddress(text, at, limit)) {
            return endOfAddress(text, at, limit);
        }
        int digits = skipCurrency(text, at, limit);
        if (digits > at) {
            return endOfLetters(text, digits, limit);
        }
        boolean tagged = (codePoint == '#' || codePoint == '@') && at + 1 < limit
                && Character.isLetter(text.codePointAt(at + 1));
        boolean leads = tagged || Characters.isWordPart(codePoint);
        if (leads) {
            return endOfLetters(text, at + Character.charCount(codePoint), limit);
        }
        if (Characters.isApostrophe(codePoint) && isLooseClitic(text, at, limit)) {
            return endOfLetters(text, at + 1, limit);
        }
        int end = at + Character.charCount(codePoint);
        boolean repeats = !Characters.isQuotationMark(codePoint);
        while (repeats && end < limit && text.codePointAt(end) == codePoint) {
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** Whether the apostrophe begins the "’s" of "N.R.A.’s". */
    private static boolean isLooseClitic(String text, int apostrophe, int limit) {
        int end = apostrophe + 1;
        while (end < limit && end - apostrophe <= 3 && Characters.isWordPart(text.charAt(end))) {
            end++;
        }
        return apostrophe > 0 && text.charAt(apostrophe - 1) == '.'
                && Clitics.followsApostrophe(text.substring(apostrophe + 1, end));
    }

    /** Letters and digits, with the hyphens, apostrophes, stops and commas that stand inside a word or a number. */
    private static int endOfLetters(String text, int from, int limit) {
        int start = from;
        int end = from;
        while (end < limit) {
            int codePoint = text.codePointAt(end);
            int after = end + Character.charCount(codePoint);
            if (Characters.isWordPart(codePoint)) {
                end = after;
            } else if (Character.getType(codePoint) == Character.FORMAT && joins(text, after, limit)) {
                end = after;
            } else if (joins(text, after, limit) && isJoint(text, end, codePoint, limit)) {
                end = after;
            } else {
                break;
            }
        }
        return end < limit && text.charAt(end) == '.' && keepsStop(text, start, end, limit) ? end + 1 : end;
    }

    /** Whether the word goes on at {@code at}. */
    private static boolean joins(String text, int at, int limit) {
        return at < limit && Characters.isWordPart(text.codePointAt(at));
    }

    private static boolean isJoint(String text, int at, int codePoint, int limit) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        boolean betweenDigits = Character.isDigit(before) && Character.isDigit(after);
        if (Characters.isHyphen(codePoint) || Characters.isApostrophe(codePoint) || codePoint == '_'
                || codePoint == '&') {
            return true;
        }
        return switch (codePoint) {
            case ',', ':', '/' -> betweenDigits;
            case '.' -> betweenDigits || isInnerStop(text, at, before, after, limit);
            case '@' -> true;
            default -> false;
        };
    }

    /** "U.S", "p.m", "amazon.com", but not "night.Read". */
    private static boolean isInnerStop(String text, int at, int before, int after, int limit) {
        boolean single = at < 2 || !Characters.isWordPart(text.codePointBefore(at - 1));
        boolean lettered = Character.isLetter(before) && Character.isLetter(after);
        int next = at + 2;
        boolean doctorate = at > 1 && text.startsWith("Ph", at - 2);
        boolean acronym = (single || doctorate) && lettered
                && (next >= limit || text.charAt(next) == '.' || !Characters.isWordPart(text.charAt(next)));
        boolean domain = Character.isLowerCase(after) && (lettered || Character.isDigit(before));
        boolean numbered = Character.isLetter(before) && Character.isDigit(after) && !single;
        return acronym || domain || numbered;
    }

    /** Whether the full stop at {@code stop} belongs to the word that begins before {@code start}. */
    private static boolean keepsStop(String text, int start, int stop, int limit) {
        int begin = start;
        while (begin > 0 && stop - begin <= 12
                && (Characters.isWordPart(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        String word = text.substring(begin, stop);
        if (word.isEmpty() || word.length() > 12) {
            return false;
        }
        if (word.indexOf('.') > 0 && word.chars().anyMatch(Character::isLetter) && isDotted(word)) {
            return true;
        }
        boolean last = stop + 1 == limit;
        if (last || text.charAt(stop + 1) == '.') {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean numbers = Abbreviations.isBeforeNumber(word) && isNumberAhead(text, stop + 1, limit);
        return initial || numbers || Abbreviations.isKnown(word);
    }

    private static boolean isDotted(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters = word.charAt(i) == '.' ? 0 : letters + 1;
            if (letters > 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumberAhead(String text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < 3 && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at < limit && Character.isDigit(text.charAt(at));
    }

    /** Where the digits begin in "$84,000" or "US$5m"; {@code at} where no sum of money begins. */
    private static int skipCurrency(String text, int at, int limit) {
        int sign = at;
        while (sign < limit && sign - at < 3 && text.charAt(sign) >= 'A' && text.charAt(sign) <= 'Z') {
            sign++;
        }
        boolean money = sign + 1 < limit && Character.getType(text.charAt(sign)) == Character.CURRENCY_SYMBOL
                && Character.isDigit(text.charAt(sign + 1));
        return money ? sign + 1 : at;
    }

    private static boolean isAddress(String text, int at, int limit) {
        return at + 8 < limit && (text.startsWith("http://", at) || text.startsWith("https://", at)
                || text.startsWith("www.", at));
    }

    private static int endOfAddress(String text, int at, int limit) {
        int end = at;
        while (end < limit && !Characters.isBlank(text.charAt(end)) && "<>\"”“’»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > at + 1 && ".,;:!?)]}'…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Adds a word, or its parts: "Russia" and "’s", "did" and "n’t"; text without spaces is cut by dictionary. */
    private static void addParts(String text, TextRange word, List<TextRange> words) {
        String form = word.of(text);
        int clitic = cliticStart(form);
        if (clitic > 0) {
            words.add(new TextRange(word.start(), word.start() + clitic));
            words.add(new TextRange(word.start() + clitic, word.end()));
        } else if (isWrittenWithoutSpaces(form)) {
            addByDictionary(form, word.start(), words);
        } else {
            words.add(word);
        }
    }

    /** Where a clitic begins in the form, or 0 where it has none. */
    private static int cliticStart(String form) {
        for (int at = form.length() - 1; at > 0 && at >= form.length() - 3; at--) {
            if (Characters.isApostrophe(form.charAt(at))) {
                String rest = form.substring(at + 1).toLowerCase(Locale.ROOT);
                boolean negation = rest.equals("t") && at > 1 && Character.toLowerCase(form.charAt(at - 1)) == 'n';
                boolean decade = Character.isDigit(form.charAt(at - 1)) && !rest.equals("s");
                return negation ? at - 1 : Clitics.followsApostrophe(rest) && !decade ? at : 0;
            }
        }
        return 0;
    }

    private static boolean isWrittenWithoutSpaces(String form) {
        return form.length() > 1 && form.codePoints().anyMatch(WordSplitter::isWrittenWithoutSpaces);
    }

    private static boolean isWrittenWithoutSpaces(int codePoint) {
        if (codePoint < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static void addByDictionary(String form, int offset, List<TextRange> words) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(form);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(new TextRange(offset + start, offset + end));
            start = end;
        }
    }
}
