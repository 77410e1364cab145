package app.lateral.mention.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Cuts a sentence into {@link Tokens}, in one pass. */
public final class Tokenizer {
    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int word;

    private Tokenizer(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.at = sentence.range().start();
    }

    /** The tokens of a sentence of this text. */
    public static Tokens tokens(String text, Sentence sentence) {
        return new Tokenizer(text, sentence).cut();
    }

    private Tokens cut() {
        int end = sentence.range().end();
        var joint = Token.Joint.APART;
        while (at < end) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                joint = Token.Joint.APART;
                at += Character.charCount(c);
            } else if (isInvisible(c)) {
                at += Character.charCount(c);
            } else {
                int start = at;
                Token.Shape shape = step(c, end);
                add(start, shape, joint);
                joint = Token.Joint.GLUED;
            }
        }
        return new Tokens(sentence.index(), tokens);
    }

    private Token.Shape step(int c, int end) {
        if ((c == 'h' || c == 'w') && (text.startsWith("http", at) || text.startsWith("www.", at))
                && !isLetterOrDigit(before(at)) && isAddress(end)) {
            return Token.Shape.MARK;
        }
        if (isDigit(c) || (c == '.' && isDigit(peek(at + 1, end)) && !isLetterOrDigit(before(at)))) {
            int start = at;
            number(end);
            if (at > start) {
                return Token.Shape.NUMBER;
            }
        }
        if (isLetter(c) || (isApostrophe(c) && isPossessive(at, end))) {
            at += Character.charCount(c);
            letters(end);
            return Token.Shape.WORD;
        }
        at += Character.charCount(c);
        return Token.Shape.MARK;
    }

    /** Passes over a web address: nothing in it is a figure or a name. */
    private boolean isAddress(int end) {
        int i = at;
        boolean address = text.startsWith("www.", at);
        while (i < end && !Character.isWhitespace(text.charAt(i))) {
            address |= text.startsWith("://", i);
            i++;
        }
        at = address ? i : at;
        return address;
    }

    /** Digits, commas between groups of two or three, and one decimal point. */
    private void number(int end) {
        int start = at;
        digits(end);
        boolean mayGroup = at - start <= 3 && at > start;
        while (mayGroup && peek(at, end) == ',') {
            int run = run(at + 1, end);
            boolean last = peek(at + 1 + run, end) != ',';
            if (run == 3 || (run == 2 && !last)) {
                at += 1 + run;
            } else {
                mayGroup = false;
            }
        }
        if (peek(at, end) == '.' && isDigit(peek(at + 1, end))) {
            int run = run(at + 1, end);
            boolean dottedAgain = peek(at + 1 + run, end) == '.' && isDigit(peek(at + 2 + run, end));
            boolean dottedBefore = before(start) == '.' && start - 1 > sentence.range().start()
                    && isDigit(before(start - 1));
            if (!dottedAgain && !dottedBefore) {
                at += 1 + run;
            }
        }
    }

    private void digits(int end) {
        at += run(at, end);
    }

    private int run(int from, int end) {
        int i = from;
        while (isDigit(peek(i, end))) {
            i++;
        }
        return i - from;
    }

    private void letters(int end) {
        int start = at;
        int stops = 0;
        while (at < end) {
            int c = text.codePointAt(at);
            if (isLetter(c) || isInvisible(c)) {
                at += Character.charCount(c);
            } else if (isApostrophe(c) && isLetter(peek(at + 1, end)) && !isPossessive(at, end)) {
                at++;
            } else if (c == '.' && isAbbreviation(start, stops, end)) {
                stops++;
                at++;
            } else {
                break;
            }
        }
    }

    /** Whether the full stop here belongs to "U.S." or "p.m.": single letters, each with its stop, two at least. */
    private boolean isAbbreviation(int afterFirst, int stops, int end) {
        if (stops == 0) {
            return at == afterFirst && isLetter(peek(at + 1, end)) && !isLetter(peek(at + 2, end));
        }
        return before(at - 1) == '.' && isLetter(before(at));
    }

    private boolean isPossessive(int apostrophe, int end) {
        int s = peek(apostrophe + 1, end);
        return (s == 's' || s == 'S') && !isLetterOrDigit(peek(apostrophe + 2, end))
                && (isLetterOrDigit(before(apostrophe)) || before(apostrophe) == '.');
    }

    private void add(int start, Token.Shape shape, Token.Joint joint) {
        List<Word> words = sentence.words();
        while (word < words.size() && words.get(word).range().end() <= start) {
            word++;
        }
        String written = visible(text.substring(start, at));
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        String tag = "";
        String lemma = lower;
        var range = new TextRange(start, at);
        if (word < words.size() && words.get(word).range().start() <= start) {
            Word whole = words.get(word);
            tag = whole.tag();
            if (whole.range().equals(range)) {
                lemma = whole.lemma();
            }
        }
        tokens.add(new Token(range, written, lower, shape, joint, tag, lemma));
    }

    private static String visible(String written) {
        if (written.codePoints().noneMatch(Tokenizer::isInvisible)) {
            return written;
        }
        var kept = new StringBuilder();
        written.codePoints().filter(c -> !isInvisible(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private int peek(int index, int end) {
        return index < end ? text.charAt(index) : ' ';
    }

    private int before(int index) {
        return index > sentence.range().start() ? text.charAt(index - 1) : ' ';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    /** Zero-width and bidirectional control characters: part of no value. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
