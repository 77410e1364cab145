package app.lateral.mention.token;

import java.util.List;

/** Whether a sentence speaks of what is to come. */
public enum Tense {
    /** Of what has been or is. */
    PAST,
    /** Of what is to come. */
    FUTURE;

    /** The tense that the words of a sentence tell. */
    static Tense of(List<Token> tokens) {
        boolean future = tokens.stream().anyMatch(token -> token.is("will", "shall", "scheduled", "expected", "due",
                "plans") || token.lower().endsWith("'ll"));
        return future ? FUTURE : PAST;
    }
}
