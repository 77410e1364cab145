package app.lateral.mention.quantity;

import app.lateral.mention.token.Tokens;

/** Words of rising and falling: what stands behind them is by how much, and what "to" joins to that is up to where. */
final class Movement {
    private static final String[] WORDS = {"rose", "rises", "risen", "fell", "falls", "fallen", "climbed", "climbs",
            "dropped", "drops", "gained", "gains", "lost", "loses", "added", "adds", "jumped", "jumps", "slipped",
            "slips", "slid", "slides", "sank", "surged", "surges", "soared", "soars", "plunged", "tumbled", "shed",
            "advanced", "declined", "eased", "up", "down", "by"};

    private Movement() {
    }

    /** Whether something moves by the figure that begins at a token: "rose $1.20 to $81.40" is no range. */
    static boolean endsBefore(Tokens tokens, int figure) {
        return tokens.is(figure - 1, WORDS);
    }
}
