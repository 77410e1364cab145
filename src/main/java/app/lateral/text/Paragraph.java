package app.lateral.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of an article.
 *
 * @param range where it stands, without the line ends around it
 * @param part what it is to the article
 * @param number as agencies cite it: body paragraphs count from 1; a heading bears the number of the body paragraph
 *     that follows it; furniture bears 0
 */
public record Paragraph(TextRange range, Part part, int number) {
    /**
     * The paragraphs at these ranges, numbered.
     *
     * @param ranges where they stand, in order
     * @param parts the part of each
     */
    public static List<Paragraph> numbered(List<TextRange> ranges, List<Part> parts) {
        List<Paragraph> paragraphs = new ArrayList<>(ranges.size());
        int next = 1;
        for (int i = 0; i < ranges.size(); i++) {
            Part part = parts.get(i);
            paragraphs.add(new Paragraph(ranges.get(i), part, part == Part.FURNITURE ? 0 : next));
            next += part == Part.BODY ? 1 : 0;
        }
        return paragraphs;
    }
}
