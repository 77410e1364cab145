package app.lateral.text;

import java.util.List;

/**
 * The articles on one event that are compared together.
 *
 * @param articles in the order in which they were given, with the ids "A", "B", …
 * @param notices what could not be read, or only in part
 */
public record Story(List<Article> articles, List<Notice> notices) {
    /** Keeps copies of the lists. */
    public Story {
        articles = List.copyOf(articles);
        notices = List.copyOf(notices);
    }
}
