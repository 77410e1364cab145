package app.lateral.fact;

import java.util.List;
import java.util.function.DoubleConsumer;

import app.lateral.align.Alignment;
import app.lateral.mention.AnnotatedArticle;

/** Finds the facts of a story, within and between its articles, and ranks them. */
public final class FactFinder {
    /**
     * All facts in rank order.
     *
     * @param articles the story's articles in order
     * @param alignment which of their passages report the same thing
     * @param progress told the fraction done, 0.0 to 1.0, on this thread; may throw
     *     {@link java.util.concurrent.CancellationException} to stop
     */
    public List<Fact> find(List<AnnotatedArticle> articles, Alignment alignment, DoubleConsumer progress) {
        return List.of();
    }
}
