package app.lateral.read.content;

import java.util.List;

import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;

/**
 * What is read of a file that holds several articles, such as a feed, a message or a web archive.
 *
 * @param item the article that the user asked for, else the first
 * @param notices one that says which of how many was read, unless there is but one or the user asked for it
 */
public record ChosenItem<T>(T item, List<Notice> notices) {
    /**
     * Chooses one of the articles of a file.
     *
     * @throws ReadFailure where there is none
     */
    public static <T> ChosenItem<T> of(List<T> items, FileContent content) throws ReadFailure {
        if (items.isEmpty()) {
            throw new ReadFailure(Problem.NO_ARTICLE);
        }
        int number = Math.clamp(content.item(), 1, items.size());
        boolean told = items.size() < 2 || content.item() == number;
        List<String> details = List.of(Integer.toString(items.size()), Integer.toString(number));
        return new ChosenItem<>(items.get(number - 1),
                told ? List.of() : List.of(new Notice(Problem.SEVERAL_ITEMS, content.path(), "", details)));
    }
}
