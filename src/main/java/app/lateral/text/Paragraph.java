package app.lateral.text;

/**
 * One paragraph of an article.
 *
 * @param range where it stands, without the line ends around it
 * @param part what it is to the article
 * @param number as agencies cite it: body paragraphs count from 1; a heading bears the number of the body paragraph
 *     that follows it; furniture bears 0
 */
public record Paragraph(TextRange range, Part part, int number) {}
