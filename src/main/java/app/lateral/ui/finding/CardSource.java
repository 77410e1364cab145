package app.lateral.ui.finding;

import java.util.List;

import app.lateral.compare.Coverage;

/**
 * What one article says on a fact.
 *
 * @param id the article's id
 * @param name what the article is called
 * @param title its headline
 * @param coverage what it has on it
 * @param sentences each sentence that holds a reading; empty where there is none
 */
public record CardSource(String id, String name, String title, Coverage coverage, List<CardSentence> sentences) {
    /** Keeps a copy of the list. */
    public CardSource {
        sentences = List.copyOf(sentences);
    }
}
