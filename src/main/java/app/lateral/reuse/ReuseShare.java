package app.lateral.reuse;

/**
 * How much of an article's body stands elsewhere too. What speakers are quoted with is counted apart: two reporters who
 * heard one speech need not have copied each other.
 *
 * @param words the words of its body
 * @param shared how many of them stand elsewhere, quotations given to a speaker left out
 * @param quoted how many words of such quotations stand elsewhere
 */
public record ReuseShare(int words, int shared, int quoted) {
    /** The part of the body that stands elsewhere outside quotations, 0 to 1. */
    public double share() {
        return words == 0 ? 0 : (double) shared / words;
    }

    /** The part of the body that is quotation and stands elsewhere, 0 to 1. */
    public double quotedShare() {
        return words == 0 ? 0 : (double) quoted / words;
    }
}
