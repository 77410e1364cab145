package app.lateral.align;

import java.util.List;
import java.util.function.DoubleConsumer;

import app.lateral.mention.AnnotatedArticle;

/** Finds the passages that report the same thing. */
public final class Aligner {
    /**
     * Aligns every pair of articles.
     *
     * @param articles the story's articles in order
     * @param progress told the fraction done, 0.0 to 1.0, on this thread; may throw
     *     {@link java.util.concurrent.CancellationException} to stop
     */
    public Alignment align(List<AnnotatedArticle> articles, DoubleConsumer progress) {
        return new Alignment(List.of());
    }
}
