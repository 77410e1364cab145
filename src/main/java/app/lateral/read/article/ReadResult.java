package app.lateral.read.article;

import java.util.List;
import java.util.stream.Stream;

import app.lateral.text.Article;
import app.lateral.text.Notice;

/** What came of reading one file. */
public sealed interface ReadResult {
    /**
     * An article.
     *
     * @param article not yet named within a story: its id is empty
     * @param notices what should be known about it, not yet tied to its id
     */
    record ArticleRead(Article article, List<Notice> notices) implements ReadResult {
        /** Keeps a copy of the list. */
        public ArticleRead {
            notices = List.copyOf(notices);
        }

        /** The same with one more thing that should be known. */
        public ArticleRead with(Notice notice) {
            return new ArticleRead(article, Stream.concat(notices.stream(), Stream.of(notice)).toList());
        }
    }

    /**
     * Nothing, and why.
     *
     * @param notice what the user is told
     */
    record Refused(Notice notice) implements ReadResult {}
}
