package app.lateral.mention;

import java.util.List;

import app.lateral.text.TextRange;

/**
 * The tokens of one sentence. Any index may be asked for: beyond either end stands a token of no shape, so that rules
 * need not ask where the sentence ends.
 */
final class Tokens {
    private static final Token NOTHING = new Token(new TextRange(0, 0), "", "", Token.Shape.NONE, Token.Joint.APART,
            "", "");

    private final int sentence;
    private final List<Token> tokens;
    private final Tense tense;

    Tokens(int sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.tense = Tense.of(tokens);
    }

    /** Whether the sentence speaks of what is to come. */
    Tense tense() {
        return tense;
    }

    /** The index of the sentence. */
    int sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index, or one of no shape beyond the ends. */
    Token get(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    /** The lower-case form of the token at an index. */
    String lower(int index) {
        return get(index).lower();
    }

    /** Whether the token at an index has one of these lower-case forms. */
    boolean is(int index, String... forms) {
        return get(index).is(forms);
    }

    /** Whether the tokens from an index on have these lower-case forms, one after the other. */
    boolean are(int index, String... forms) {
        for (int i = 0; i < forms.length; i++) {
            if (!lower(index + i).equals(forms[i])) {
                return false;
            }
        }
        return true;
    }

    /** The text range from one token to another, the last left out; there must be one at least. */
    TextRange range(int from, int until) {
        return tokens.get(from).range().union(tokens.get(until - 1).range());
    }
}
