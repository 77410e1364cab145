package app.lateral.ui.finding;

import java.util.List;

/**
 * What one article says on a fact.
 *
 * @param id the article's id
 * @param name what the article is called
 * @param title its headline
 * @param sentences each sentence that holds a reading; empty where the article is silent on it
 */
public record CardSource(String id, String name, String title, List<CardSentence> sentences) {
    /** Keeps a copy of the list. */
    public CardSource {
        sentences = List.copyOf(sentences);
    }

    /** Whether it says nothing on the fact. */
    public boolean isSilent() {
        return sentences.isEmpty();
    }
}
