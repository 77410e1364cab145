package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.align.Alignment;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;

/** What of an article no other article has. */
final class UnmatchedPassages {
    private UnmatchedPassages() {
    }

    /** The ranges of the body's sentences without a link; those of one paragraph that follow each other are one range. */
    static List<TextRange> of(AnnotatedArticle article, Alignment alignment) {
        BitSet linked = new BitSet();
        alignment.links().stream().flatMap(link -> Stream.of(link.from(), link.to()))
                .filter(passage -> passage.article().equals(article.id()))
                .forEach(passage -> linked.set(passage.first(), passage.last() + 1));
        List<TextRange> ranges = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (!sentence.isBody() || linked.get(sentence.index())) {
                paragraph = -1;
            } else if (sentence.paragraph() == paragraph) {
                ranges.add(ranges.removeLast().union(sentence.range()));
            } else {
                ranges.add(sentence.range());
                paragraph = sentence.paragraph();
            }
        }
        return ranges;
    }
}
