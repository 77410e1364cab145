package app.lateral.revision;

import java.util.List;

/**
 * What became of every sentence of an article's headline and body.
 *
 * @param before the id of the earlier version
 * @param after the id of the later version
 * @param changes what the later version has, in its order; what was cut stands before the sentence that follows it
 */
public record Revision(String before, String after, List<Change> changes) {
    /** Keeps a copy of the list. */
    public Revision {
        changes = List.copyOf(changes);
    }
}
