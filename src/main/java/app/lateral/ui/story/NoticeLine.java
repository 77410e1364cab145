package app.lateral.ui.story;

import java.util.List;

/**
 * Something to be known, and what can be done about it.
 *
 * @param sentence what is to be known
 * @param offers what can be done; often nothing
 */
public record NoticeLine(String sentence, List<Offer> offers) {
    /** Keeps a copy of the list. */
    public NoticeLine {
        offers = List.copyOf(offers);
    }

    /**
     * Something that can be done.
     *
     * @param words what it is called
     * @param action does it
     */
    public record Offer(String words, Runnable action) {}
}
