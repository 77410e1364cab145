package app.lateral.mention.quote;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.mention.token.Tokens;
import app.lateral.text.TextRange;

/** Which words of an article stand between quotation marks. */
final class QuotedWords {
    private final Map<Integer, BitSet> quoted = new HashMap<>();

    /**
     * The quoted words of an article.
     *
     * @param sentences the tokens of its sentences
     * @param marked what stands between quotation marks, in order
     */
    QuotedWords(List<Tokens> sentences, List<TextRange> marked) {
        for (Tokens sentence : sentences) {
            quoted.put(sentence.sentence(), inside(sentence, marked));
        }
    }

    private static BitSet inside(Tokens sentence, List<TextRange> marked) {
        var inside = new BitSet();
        if (sentence.size() == 0) {
            return inside;
        }
        TextRange whole = sentence.range(0, sentence.size());
        int low = firstEndingAfter(marked, whole.start());
        for (int m = low; m < marked.size() && marked.get(m).start() < whole.end(); m++) {
            for (int i = 0; i < sentence.size(); i++) {
                if (marked.get(m).overlaps(sentence.get(i).range())) {
                    inside.set(i);
                }
            }
        }
        return inside;
    }

    private static int firstEndingAfter(List<TextRange> ranges, int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a token stands between quotation marks. */
    boolean holds(Tokens all, int index) {
        BitSet inside = quoted.get(all.sentence());
        return inside != null && inside.get(index);
    }
}
