package app.lateral.ui.reading;

import java.util.List;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.align.Relation;
import app.lateral.align.WordDifference;
import app.lateral.text.TextRange;

/**
 * A passage that reports the same as the chosen sentence.
 *
 * @param own the passage to which the chosen sentence belongs
 * @param other the passage that matches it, in another article
 * @param link the link between them
 */
public record PassageMatch(Passage own, Passage other, Link link) {
    /** The match that a link of the chosen sentence's article stands for. */
    static PassageMatch of(Link link, String article) {
        return link.from().article().equals(article)
                ? new PassageMatch(link.from(), link.to(), link)
                : new PassageMatch(link.to(), link.from(), link);
    }

    /** The words of the matching passage that differ from the chosen one's. */
    List<TextRange> differingWords() {
        return differences(link.to().equals(other));
    }

    /** The words of the chosen passage that differ from the matching one's. */
    List<TextRange> ownDifferingWords() {
        return differences(!link.to().equals(other));
    }

    /** Where passages match in part only, nearly every word differs, and to mark them would say nothing. */
    private List<TextRange> differences(boolean later) {
        return link.relation() == Relation.PARTIAL
                ? List.of()
                : link.differences().stream().map(later ? WordDifference::to : WordDifference::from)
                        .filter(range -> !range.isEmpty()).toList();
    }
}
