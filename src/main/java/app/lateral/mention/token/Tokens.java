package app.lateral.mention.token;

import java.util.List;

import app.lateral.text.TextRange;

/**
 * The tokens of one sentence. Any index may be asked for: beyond either end stands a token of no shape, so that rules
 * need not ask where the sentence ends.
 */
public final class Tokens {
    private static final Token NOTHING = new Token(new TextRange(0, 0), "", "", Token.Shape.NONE, Token.Joint.APART,
            "", "");

    private final int sentence;
    private final List<Token> tokens;
    private final Tense tense;

    /**
     * The tokens of a sentence.
     *
     * @param sentence the index of the sentence
     * @param tokens its tokens in order
     */
    public Tokens(int sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.tense = Tense.of(tokens);
    }

    /** Whether the sentence speaks of what is to come. */
    public Tense tense() {
        return tense;
    }

    /** The index of the sentence. */
    public int sentence() {
        return sentence;
    }

    /** How many there are. */
    public int size() {
        return tokens.size();
    }

    /** The token at an index, or one of no shape beyond the ends. */
    public Token get(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    /** The lower-case form of the token at an index. */
    public String lower(int index) {
        return get(index).lower();
    }

    /** Whether the token at an index has one of these lower-case forms. */
    public boolean is(int index, String... forms) {
        return get(index).is(forms);
    }

    /** Whether the tokens from an index on have these lower-case forms, one after the other. */
    public boolean are(int index, String... forms) {
        for (int i = 0; i < forms.length; i++) {
            if (!lower(index + i).equals(forms[i])) {
                return false;
            }
        }
        return true;
    }

    /** What stands from one token to another, the last left out, white space folded. */
    public String text(int from, int until) {
        var text = new StringBuilder();
        for (int i = from; i < until; i++) {
            text.append(i > from && !get(i).isGlued() ? " " : "").append(get(i).text());
        }
        return text.toString();
    }

    /** The text range from one token to another, the last left out; there must be one at least. */
    public TextRange range(int from, int until) {
        return tokens.get(from).range().union(tokens.get(until - 1).range());
    }
}
