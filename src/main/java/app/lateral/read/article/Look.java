package app.lateral.read.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.text.TextRange;

/**
 * What a paragraph looks like, without regard to its neighbours.
 *
 * @param range where it stands
 * @param text its text
 * @param tokens its words as {@link FurniturePhrases#tokens(String)} cuts them; of a long paragraph the first ones only
 * @param words how many words it has, at most a few more than {@link #LONG}
 * @param ending how it ends
 */
public record Look(TextRange range, String text, List<String> tokens, int words, Ending ending) {
    /** Paragraphs of at least so many words are text, with or without a full stop. */
    static final int LONG = 18;
    private static final int TOKENS_FROM = 1500;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** How a paragraph ends. */
    public enum Ending {
        /** With a full stop, an exclamation mark, or the quotation mark behind one. */
        STOP,
        /** With a question mark. */
        QUESTION,
        /** With a colon or a comma: what is announced follows. */
        COLON,
        /** With dots, as a teaser does. */
        DOTS,
        /** With a letter, a digit, a bracket: as headings and menus do. */
        OPEN
    }

    /** The look of the paragraph at {@code range}. */
    public static Look of(String whole, TextRange range) {
        String text = range.of(whole);
        String beginning = text.substring(0, Math.min(text.length(), TOKENS_FROM));
        return new Look(range, text, FurniturePhrases.tokens(beginning), SPACES.split(beginning.strip()).length,
                ending(text));
    }

    private static Ending ending(String text) {
        int at = text.length() - 1;
        boolean bracket = false;
        while (at > 0 && "\"'”’»)]」』".indexOf(text.charAt(at)) >= 0) {
            bracket |= text.charAt(at) == ']' || text.charAt(at) == ')';
            at--;
        }
        char last = text.charAt(at);
        boolean dots = last == '…' || (last == '.' && at > 1 && text.charAt(at - 1) == '.');
        if (dots) {
            return bracket || at == text.length() - 1 ? Ending.DOTS : Ending.STOP;
        }
        return switch (last) {
            case '.', '!', '。', '！', '．', '｡', '۔', '।', '։', '።' -> Ending.STOP;
            case '?', '？', '؟' -> Ending.QUESTION;
            case ':', '：', ',', ';' -> Ending.COLON;
            default -> Ending.OPEN;
        };
    }

    /** Whether it begins with a quotation mark. */
    boolean beginsWithQuote() {
        return "\"'“‘«„「『".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether it begins with the bullet or number of a list. */
    boolean beginsListItem() {
        return "•‣▪◦●*-–—".indexOf(text.charAt(0)) >= 0 || (text.length() > 2 && Character.isDigit(text.charAt(0))
                && (text.charAt(1) == '.' || text.charAt(1) == ')') && text.charAt(2) == ' ');
    }

    /** Whether it goes on from what stands before it, as no heading does. */
    private boolean goesOn() {
        return !tokens.isEmpty() && Set.of("but", "and", "so", "or", "yet", "then").contains(tokens.getFirst());
    }

    /** Whether it reads as running text rather than as a heading or a menu. */
    boolean isText() {
        return switch (ending) {
            case STOP -> true;
            case COLON -> words > 1;
            case QUESTION -> words > 10 || beginsWithQuote() || text.indexOf(". ") > 0 || goesOn();
            case DOTS, OPEN -> words >= LONG;
        };
    }
}
