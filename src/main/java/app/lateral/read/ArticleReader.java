package app.lateral.read;

/** Reads one format. Which reader a file goes to is decided by its content, never by its name's ending. */
interface ArticleReader {
    /** Whether this content is of the reader's format. */
    boolean reads(FileContent content);

    /** The article that the content holds, or why there is none. */
    ReadResult read(FileContent content);
}
