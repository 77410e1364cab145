package app.lateral.ui.reading;

/**
 * One sentence of one article.
 *
 * @param article the article's id
 * @param sentence its index among the article's sentences
 */
public record SentencePlace(String article, int sentence) {}
