package app.lateral.reuse;

/**
 * A run of words that stands in two articles, word for word or with small edits inside.
 *
 * @param from where it stands in the article that comes first in the story
 * @param to where it stands in the other
 * @param words how many words are the same, {@link ReuseFinder#SHORTEST_RUN} or more
 * @param quoted how many of these stand inside quotations given to a speaker, in both articles
 * @param edits how many words of the longer side of each edit were changed, added or left out within the run; 0 for a
 *     run that is the same word for word
 */
public record SharedText(Extract from, Extract to, int words, int quoted, int edits) {
    /** Whether either side stands in this article. */
    public boolean concerns(String article) {
        return from.article().equals(article) || to.article().equals(article);
    }

    /** Whether it stands in both of these articles. */
    public boolean joins(String one, String other) {
        return concerns(one) && concerns(other) && !one.equals(other);
    }

    /** The side that stands in this article. */
    public Extract in(String article) {
        return from.article().equals(article) ? from : to;
    }
}
