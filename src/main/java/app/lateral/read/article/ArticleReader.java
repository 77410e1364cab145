package app.lateral.read.article;

import java.io.IOException;

import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;

/** Reads one format. Which reader a file goes to is decided by its content, never by its name's ending. */
public interface ArticleReader {
    /** Whether this content is of the reader's format. */
    boolean reads(FileContent content);

    /**
     * The article that the content holds, or why there is none.
     *
     * @throws ReadFailure where it holds none that can be read
     * @throws IOException where it is damaged
     */
    ReadResult read(FileContent content) throws ReadFailure, IOException;
}
