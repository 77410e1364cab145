package app.lateral.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.Story;
import app.lateral.text.TextRange;

/** Gives paragraphs the parts that the user says they are, and all of them the numbers that follow from it. */
final class CorrectedParts {
    private CorrectedParts() {
    }

    static Story apply(Story story, List<PartMark> marks) {
        return marks.isEmpty()
                ? story
                : new Story(story.articles().stream().map(article -> apply(article, marks)).toList(), story.notices());
    }

    private static Article apply(Article article, List<PartMark> marks) {
        Map<TextRange, Part> parts = new LinkedHashMap<>();
        for (PartMark mark : marks) {
            if (mark.paragraph().in(List.of(article)).isPresent()) {
                parts.put(mark.paragraph().range(), mark.part());
            }
        }
        return parts.isEmpty() ? article : article.withParagraphs(numbered(article.paragraphs(), parts));
    }

    private static List<Paragraph> numbered(List<Paragraph> paragraphs, Map<TextRange, Part> parts) {
        List<Paragraph> numbered = new ArrayList<>();
        int number = 1;
        for (Paragraph paragraph : paragraphs) {
            Part part = parts.getOrDefault(paragraph.range(), paragraph.part());
            numbered.add(new Paragraph(paragraph.range(), part, part == Part.FURNITURE ? 0 : number));
            number += part == Part.BODY ? 1 : 0;
        }
        return numbered;
    }
}
