package app.lateral.reuse;

import app.lateral.text.TextRange;

/**
 * A piece of an article.
 *
 * @param article the article's id
 * @param range where it stands in the article's text
 */
public record Extract(String article, TextRange range) {}
