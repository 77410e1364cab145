package app.lateral.read;

import java.util.List;

import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;

/** Files that hold several articles: feeds, messages, web archives. */
final class Items {
    private Items() {
    }

    /** That one of several items was read, unless there is but one or the user named it. */
    static List<Notice> notices(FileContent content, int items, int chosen) {
        boolean told = items < 2 || content.item() == chosen;
        List<String> details = List.of(Integer.toString(items), Integer.toString(chosen));
        return told ? List.of() : List.of(new Notice(Problem.SEVERAL_ITEMS, content.path(), "", details));
    }
}
