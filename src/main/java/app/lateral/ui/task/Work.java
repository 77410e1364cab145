package app.lateral.ui.task;

import java.util.function.Consumer;

/**
 * Something that takes long.
 *
 * @param <P> what is told of its progress
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Work<P, T> {
    /**
     * Does it. Touches nothing that the window's thread owns.
     *
     * @param progress told how far it has come, as often as one likes; throws
     *     {@link java.util.concurrent.CancellationException} once the work is to stop, which is to be let through
     * @return done or partial, see {@link Ending#of}
     * @throws Exception where it cannot be done; ends it as failed
     */
    Ending<T> run(Consumer<P> progress) throws Exception;
}
