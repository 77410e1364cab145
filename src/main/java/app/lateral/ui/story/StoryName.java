package app.lateral.ui.story;

import java.util.List;

import app.lateral.text.Article;

/** What a story is called that has no file of its own yet: the beginning of its first headline. */
public final class StoryName {
    private static final int LONGEST = 40;

    private StoryName() {
    }

    /** The name; nothing where there is no article. */
    static String of(List<Article> articles) {
        return articles.isEmpty() ? "" : cut(articles.getFirst().title().strip().replaceAll("\\s+", " "));
    }

    /** Cuts between words where there are any. */
    private static String cut(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        String beginning = title.substring(0, title.offsetByCodePoints(0, LONGEST));
        int blank = beginning.lastIndexOf(' ');
        return (blank < LONGEST / 2 ? beginning : beginning.substring(0, blank)).replaceAll("[\\p{Punct} ]+$", "")
                + "…";
    }

    /** The name as files may be called on every system. */
    public static String ofFile(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}…]", " ").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$",
                "");
    }
}
