package app.lateral.mention.quantity;

import java.util.Optional;

import app.lateral.mention.token.Tokens;

/**
 * Reads places in an order that are told from its end or from where one is: "the last but one", "penultimate", "next",
 * "second to last". They name no figure that articles could be compared by, and must not be read as one.
 */
final class RelativeOrdinals {
    private RelativeOrdinals() {
    }

    /** From where a place is counted. */
    enum Anchor {
        /** From the last one. */
        END,
        /** From the one at hand. */
        CURRENT
    }

    /**
     * A place in an order.
     *
     * @param from the first token
     * @param until the token after the last
     * @param anchor from where it is counted
     * @param offset how far behind that it stands; below 0 for what stands before it
     */
    record Read(int from, int until, Anchor anchor, int offset) {}

    /** The place that begins at a token, or empty. */
    static Optional<Read> at(Tokens tokens, int index) {
        return beforeLast(tokens, index).or(() -> single(tokens, index));
    }

    private static Optional<Read> beforeLast(Tokens tokens, int index) {
        if (tokens.are(index, "the", "last", "but", "one")) {
            return Optional.of(new Read(index, index + 4, Anchor.END, -1));
        }
        if (tokens.are(index, "the", "one", "before", "the", "last")) {
            return Optional.of(new Read(index, afterOne(tokens, index + 5), Anchor.END, -1));
        }
        int to = tokens.get(index + 1).isDash() ? index + 2 : index + 1;
        int last = tokens.get(to + 1).isDash() ? to + 2 : to + 1;
        if (tokens.is(to, "to") && tokens.is(last, "last")) {
            int offset = switch (tokens.lower(index)) {
                case "next", "second" -> -1;
                case "third" -> -2;
                case "fourth" -> -3;
                default -> 0;
            };
            return offset == 0 ? Optional.empty() : Optional.of(new Read(index, last + 1, Anchor.END, offset));
        }
        return Optional.empty();
    }

    private static Optional<Read> single(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "last" -> read(index, index + 1, Anchor.END, 0);
            case "penultimate" -> read(index, index + 1, Anchor.END, -1);
            case "antepenultimate" -> read(index, index + 1, Anchor.END, -2);
            case "next" -> read(index, afterOne(tokens, index + 1), Anchor.CURRENT, 1);
            case "previous" -> read(index, afterOne(tokens, index + 1), Anchor.CURRENT, -1);
            case "current" -> read(index, afterOne(tokens, index + 1), Anchor.CURRENT, 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Read> read(int from, int until, Anchor anchor, int offset) {
        return Optional.of(new Read(from, until, anchor, offset));
    }

    /** Past "one" where it stands for the thing itself. */
    private static int afterOne(Tokens tokens, int index) {
        return tokens.is(index, "one") ? index + 1 : index;
    }
}
