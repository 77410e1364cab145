package app.lateral.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which version of which item an article is, as its source tells.
 *
 * @param identity what names the item in all its versions: a GUID, a URN, a canonical address; null where none is given
 * @param slug the word or words by which the desk calls it; null where none is given
 * @param number how often it was published anew, as the source counts ("UPDATE 2", version="3"); 0 where it is not told
 * @param signals what the version is said to be, each once, in the order of {@link Signal}
 */
public record Version(@Nullable String identity, @Nullable String slug, int number, List<Signal> signals) {
    /** Nothing is told. */
    public static final Version UNTOLD = new Version(null, null, 0, List.of());

    /** Orders the signals and leaves out what is said twice. */
    public Version {
        signals = signals.stream().distinct().sorted().toList();
    }

    /** Whether it is said to be so. */
    public boolean is(Signal signal) {
        return signals.contains(signal);
    }

    /** What an agency says of a version. */
    public enum Signal {
        /** "UPDATE 2", "Adds …": something was added. */
        UPDATE,
        /** "Writethru", "Recasts": the whole story anew. */
        WRITETHRU,
        /** "CORRECTED", "Corrects …": something was wrong before. */
        CORRECTION,
        /** "REFILE": sent again for a small slip, such as a misspelling. */
        REFILE,
        /** "ADVISORY": a note to editors on an item. */
        ADVISORY,
        /** "KILL", "WITHDRAWN": not to be used. */
        WITHDRAWAL
    }
}
