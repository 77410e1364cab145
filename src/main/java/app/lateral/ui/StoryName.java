package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;

import app.lateral.text.Article;

/** What a story is called that has no file of its own yet: the folder in which all its articles lie. */
final class StoryName {
    private StoryName() {
    }

    /** The folder's name, or nothing where the articles lie in several. */
    static String of(List<Article> articles) {
        List<Path> folders = articles.stream().map(article -> Path.of(article.path()).toAbsolutePath().getParent())
                .distinct().toList();
        return folders.size() == 1 && folders.getFirst() != null && folders.getFirst().getFileName() != null
                ? folders.getFirst().getFileName().toString()
                : "";
    }
}
