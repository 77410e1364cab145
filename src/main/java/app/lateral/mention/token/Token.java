package app.lateral.mention.token;

import app.lateral.text.TextRange;

/**
 * The smallest piece of a sentence that a finder looks at: a run of digits, a run of letters, or one other character.
 * It is finer than a {@link app.lateral.segment.Word}: "six-day" has three, "200km" two.
 *
 * @param range where it stands
 * @param text as written, without invisible characters
 * @param lower the same in lower case, with straight apostrophes
 * @param shape what it is made of
 * @param joint how it hangs on to the token before it
 * @param tag the part of speech of the word in which it lies, or empty
 * @param lemma the dictionary form of that word where the token is all of it, otherwise {@code lower}
 */
public record Token(TextRange range, String text, String lower, Shape shape, Joint joint, String tag, String lemma) {

    /** What a token is made of. */
    public enum Shape {
        /** Digits with their separators: "1,234.5". */
        NUMBER,
        /** Letters, inner apostrophes and the full stops of abbreviations: "O'Brien", "p.m.". */
        WORD,
        /** One character that is neither. */
        MARK,
        /** Beyond the end of the sentence. */
        NONE
    }

    /** How a token hangs on to the one before. */
    enum Joint {
        /** Nothing between them. */
        GLUED,
        /** White space between them, or the first of its sentence. */
        APART
    }

    /** Whether it is a run of digits. */
    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    /** Whether it is a run of letters. */
    public boolean isWord() {
        return shape == Shape.WORD;
    }

    /** Whether nothing stands between it and the token before. */
    public boolean isGlued() {
        return joint == Joint.GLUED;
    }

    /** Whether its lower-case form is one of these. */
    public boolean is(String... forms) {
        for (String form : forms) {
            if (lower.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is any sort of hyphen or dash. */
    public boolean isDash() {
        return shape == Shape.MARK && (lower.equals("-") || lower.equals("–") || lower.equals("—")
                || lower.equals("‐") || lower.equals("‑") || lower.equals("−"));
    }

    /** The value of at most four plain digits, or -1. */
    public int plainNumber() {
        return !isNumber() || text.length() > 4 || text.indexOf('.') >= 0 || text.indexOf(',') >= 0
                ? -1
                : Integer.parseInt(text);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return shape == Shape.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
