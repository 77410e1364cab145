package app.lateral.align;

import java.util.List;

/**
 * What any number of articles have on one thing. An article may tell it in several places.
 *
 * @param passages the passages, by article in the order of the story, then by place; neighbouring sentences are one
 *     passage; of two articles or more
 */
public record PassageGroup(List<Passage> passages) {
    /** Keeps a copy of the list. */
    public PassageGroup {
        passages = List.copyOf(passages);
    }

    /** The articles that tell it, in the order of the story. */
    public List<String> articles() {
        return passages.stream().map(Passage::article).distinct().toList();
    }

    /** Whether a sentence of an article belongs to it. */
    public boolean holds(String article, int sentence) {
        return passages.stream().anyMatch(passage -> passage.article().equals(article) && passage.holds(sentence));
    }
}
