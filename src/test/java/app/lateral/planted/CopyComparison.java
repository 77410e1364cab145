package app.lateral.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import app.lateral.align.Aligner;
import app.lateral.align.SentenceEncoder;
import app.lateral.align.SentenceVectors;
import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Progress;
import app.lateral.fact.find.FactFinder;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Story;

/** Compares articles with copies of them, by the whole program; what was encoded once is not encoded again. */
final class CopyComparison {
    private final StoryReader reader = new StoryReader();
    private final Comparer comparer;
    private final Path folder;

    /** Copies are written to this folder, to be read like any file. */
    CopyComparison(Path folder) {
        this(folder, SentenceEncoder.builtIn());
    }

    /** The same with an encoder that is at hand. */
    CopyComparison(Path folder, SentenceEncoder builtIn) {
        this.folder = folder;
        SentenceEncoder encoder = new Remembering(builtIn);
        comparer = new Comparer(new ArticleSegmenter(), new MentionFinder(), new Aligner(encoder),
                new FactFinder(encoder));
    }

    private record Remembering(SentenceEncoder encoder, Map<List<String>, SentenceVectors> known)
            implements
            SentenceEncoder {
        Remembering(SentenceEncoder encoder) {
            this(encoder, new ConcurrentHashMap<>());
        }

        @Override
        public SentenceVectors encode(List<String> words) {
            return known.computeIfAbsent(List.copyOf(words), encoder::encode);
        }
    }

    /** The article alone; it is "A". */
    Comparison alone(Path article) {
        return comparer.compare(reader.read(List.of(article)), Progress.SILENT);
    }

    /** The article "A" against this text, which is "B". */
    Comparison withCopy(Path article, String copy) throws IOException {
        Path file = folder.resolve("copy.txt");
        Files.writeString(file, copy);
        Story story = reader.read(List.of(article, file));
        return comparer.compare(story, Progress.SILENT);
    }
}
