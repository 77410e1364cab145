package app.lateral.store;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.lateral.text.Article;
import app.lateral.text.Mark;
import app.lateral.text.Paragraph;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Whether what a file says can be true; the rest of the program relies on it. */
final class StoryCheck {
    private static final int MOST_ARTICLES = 26;

    private StoryCheck() {
    }

    /**
     * Refuses what no program can have saved.
     *
     * @throws IllegalArgumentException where there is such a thing
     */
    static void check(StoryDocument document) {
        requireWhole(document);
        require(document.articles().size() <= MOST_ARTICLES, "too many articles");
        Set<String> paths = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Article article : document.articles()) {
            check(article);
            require(paths.add(article.path()), "two articles of one path");
            require(ids.add(article.id()), "two articles of one name");
        }
    }

    private static void check(Article article) {
        TextRange all = new TextRange(0, article.text().length());
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            require(all.covers(paragraph.range()) && paragraph.range().start() >= end,
                    "paragraphs out of order");
            end = paragraph.range().end();
        }
        List<TextRange> marked = article.marks().stream().map(Mark::range).toList();
        require(marked.stream().allMatch(all::covers), "a mark outside of the text");
    }

    /** JSON may say null anywhere, these values may not. */
    private static void requireWhole(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(StoryCheck::requireWhole);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = part(value, component);
                require(part != null || component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                        "no " + component.getName());
                if (part != null) {
                    requireWhole(part);
                }
            }
        }
    }

    private static @Nullable Object part(Object value, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
