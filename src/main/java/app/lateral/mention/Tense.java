package app.lateral.mention;

import java.util.List;

/** Whether a sentence speaks of what is to come. */
enum Tense {
    PAST, FUTURE;

    /** The tense that the words of a sentence tell. */
    static Tense of(List<Token> tokens) {
        boolean future = tokens.stream().anyMatch(token -> token.is("will", "shall", "scheduled", "expected", "due",
                "plans") || token.lower().endsWith("'ll"));
        return future ? FUTURE : PAST;
    }
}
