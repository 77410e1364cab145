package app.lateral.align;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** An encoder whose model is loaded by whichever thread first needs it; the others wait for it. */
final class LazySentenceEncoder implements SentenceEncoder {
    private final Supplier<SentenceEncoder> loader;
    private @Nullable SentenceEncoder loaded;

    LazySentenceEncoder(Supplier<SentenceEncoder> loader) {
        this.loader = loader;
    }

    @Override
    public SentenceVectors encode(List<String> words) {
        return loaded().encode(words);
    }

    @Override
    public void warmUp() {
        loaded();
    }

    private synchronized SentenceEncoder loaded() {
        SentenceEncoder encoder = loaded;
        if (encoder == null) {
            encoder = loader.get();
            loaded = encoder;
        }
        return encoder;
    }
}
