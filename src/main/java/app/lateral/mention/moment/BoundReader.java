package app.lateral.mention.moment;

import java.util.Optional;

import app.lateral.mention.Moment;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

/** Reads the words that say what of a time is meant: "before", "no later than", "since", "around", "or later". */
final class BoundReader {
    private BoundReader() {
    }

    /** A bound with the token after its last word. */
    record Read(Moment.Bound bound, int until) {}

    /** The bound before a time that begins at a token, or empty. */
    static Optional<Read> before(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "before", "by" -> Optional.of(new Read(Moment.Bound.BEFORE, index + 1));
            case "after" -> Optional.of(new Read(Moment.Bound.AFTER, index + 1));
            case "since" -> Optional.of(new Read(Moment.Bound.SINCE, index + 1));
            case "until", "till" -> Optional.of(new Read(Moment.Bound.UNTIL, index + 1));
            case "around", "circa", "approximately" ->
                Optional.of(new Read(Moment.Bound.APPROXIMATELY, index + 1));
            case "about" -> Optional.of(new Read(Moment.Bound.APPROXIMATELY, index + 1));
            case "starting", "beginning" -> Optional.of(new Read(Moment.Bound.SINCE,
                    tokens.is(index + 1, "on", "from", "in") ? index + 2 : index + 1));
            default -> phrase(tokens, index);
        };
    }

    private static Optional<Read> phrase(Tokens tokens, int index) {
        if (tokens.is(index, "no", "not") && tokens.are(index + 1, "later", "than")) {
            return Optional.of(new Read(Moment.Bound.BEFORE, index + 3));
        }
        if (tokens.are(index, "prior", "to")) {
            return Optional.of(new Read(Moment.Bound.BEFORE, index + 2));
        }
        if (tokens.are(index, "later", "than") || tokens.are(index, "greater", "than")) {
            return Optional.of(new Read(Moment.Bound.AFTER, index + 2));
        }
        if (tokens.is(index, "as") && tokens.is(index + 1, "early", "late") && tokens.is(index + 2, "as")) {
            return Optional.of(new Read(tokens.is(index + 1, "early") ? Moment.Bound.SINCE : Moment.Bound.UNTIL,
                    index + 3));
        }
        boolean ago = tokens.are(index, "as", "long", "ago") || tokens.are(index, "as", "far", "back");
        return ago && tokens.is(index + 3, "as")
                ? Optional.of(new Read(Moment.Bound.SINCE, index + 4))
                : Optional.empty();
    }

    /** The bound after a time that ends before a token, or empty. */
    static Optional<Read> after(Tokens tokens, int index) {
        boolean closes = index + 2 >= tokens.size() || tokens.get(index + 2).shape() == Token.Shape.MARK;
        boolean joined = tokens.is(index, "or") || (tokens.is(index, "and") && closes);
        if (joined && tokens.is(index + 1, "later", "after", "greater")) {
            return closes || tokens.is(index + 1, "later")
                    ? Optional.of(new Read(Moment.Bound.SINCE, index + 2))
                    : Optional.empty();
        }
        return joined && tokens.is(index + 1, "earlier", "before") && closes
                ? Optional.of(new Read(Moment.Bound.UNTIL, index + 2))
                : Optional.empty();
    }
}
