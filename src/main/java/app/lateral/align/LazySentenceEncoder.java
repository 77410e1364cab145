package app.lateral.align;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** An encoder whose model is loaded by whichever thread first needs it; the others wait for it. */
final class LazySentenceEncoder implements SentenceEncoder {
    private final Supplier<SentenceEncoder> loader;
    private final Set<String> languages;
    private @Nullable SentenceEncoder loaded;

    /** An encoder that knows these languages. */
    LazySentenceEncoder(Supplier<SentenceEncoder> loader, Set<String> languages) {
        this.loader = loader;
        this.languages = Set.copyOf(languages);
    }

    @Override
    public boolean knows(String language) {
        return languages.contains(language);
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
