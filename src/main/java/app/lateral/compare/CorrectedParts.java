package app.lateral.compare;

import java.util.List;

import app.lateral.text.Article;
import app.lateral.text.Story;

/** Gives paragraphs the parts that the user says they are. */
final class CorrectedParts {
    private CorrectedParts() {
    }

    static Story apply(Story story, List<PartMark> marks) {
        return marks.isEmpty()
                ? story
                : new Story(story.articles().stream().map(article -> apply(article, marks)).toList(), story.notices());
    }

    static Article apply(Article article, List<PartMark> marks) {
        Article corrected = article;
        for (PartMark mark : marks) {
            if (mark.paragraph().in(List.of(article)).isPresent()) {
                corrected = corrected.withPart(mark.paragraph().range(), mark.part());
            }
        }
        return corrected;
    }
}
