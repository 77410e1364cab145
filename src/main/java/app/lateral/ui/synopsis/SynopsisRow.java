package app.lateral.ui.synopsis;

import java.util.List;
import java.util.Map;

import app.lateral.align.Passage;

/**
 * What the articles have on one thing.
 *
 * @param paragraph the base article's paragraph; 0 where the base article has nothing on it
 * @param passages the passages of each article that has some, by the article's id, in the order of its text
 */
public record SynopsisRow(int paragraph, Map<String, List<Passage>> passages) {
    /** Keeps a copy of the map. */
    public SynopsisRow {
        passages = Map.copyOf(passages);
    }

    /** The passages of one article; none where it is silent. */
    public List<Passage> of(String article) {
        return passages.getOrDefault(article, List.of());
    }

    /** Whether one article alone has it. */
    public boolean isAlone() {
        return passages.size() == 1;
    }
}
