package app.lateral.ui.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import app.lateral.read.Source;
import app.lateral.text.Article;
import app.lateral.text.Original;
import app.lateral.text.Provenance;

/** Finds articles whose files hold something else than when they were read. */
final class ChangedFiles {
    /** Larger files are not read, nor are they looked at. */
    private static final long LARGEST = 20_000_000;

    private ChangedFiles() {
    }

    /** Those of these articles whose files were changed since; a file that has gone is none of them. */
    static List<Article> of(List<Article> articles) {
        return articles.stream().filter(ChangedFiles::isChanged).toList();
    }

    private static boolean isChanged(Article article) {
        Provenance known = article.provenance();
        try {
            return known != null && Source.of(article.path()) instanceof Source.InFile(Path file, _)
                    && Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isAfter(known.readAt())
                    && holdsOther(file, known.original());
        } catch (IOException | InvalidPathException _) {
            // what cannot be looked at cannot be offered either
            return false;
        }
    }

    private static boolean holdsOther(Path file, Original original) throws IOException {
        long size = Files.size(file);
        return size <= LARGEST && (size != original.size() || !Original.of(Files.readAllBytes(file)).equals(original));
    }
}
