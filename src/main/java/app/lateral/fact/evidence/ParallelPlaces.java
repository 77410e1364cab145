package app.lateral.fact.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.fact.story.Mentioned;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Whether two mentions stand at the same place of two sentences that say nearly the same: between the same words. Then
 * they are about the same thing, whatever they say.
 */
final class ParallelPlaces {
    private static final int NONE = -1;

    private final Map<Pair, Matching> matchings = new HashMap<>();

    private record Pair(int place, int sentence, int otherPlace, int otherSentence) {}

    /** For each word of the one sentence the word of the other that it matches, and the share of matched words. */
    private record Matching(List<Integer> partners, List<Integer> otherPartners, double share) {
        private Matching turned() {
            return new Matching(otherPartners, partners, share);
        }
    }

    /** 1 for the same place in the same words, towards 0 the less the words around are the same; 0 for other places. */
    double parallel(Mentioned<?> one, Mentioned<?> other) {
        List<Word> words = one.sentence().words();
        List<Word> otherWords = other.sentence().words();
        Matching matching = matchings.computeIfAbsent(
                new Pair(one.place(), one.mention().sentence(), other.place(), other.mention().sentence()),
                _ -> matching(one.sentence(), other.sentence()));
        Span span = span(words, one.mention().range());
        Span otherSpan = span(otherWords, other.mention().range());
        int before = matchedBefore(matching.partners(), span.first());
        int otherBefore = matchedBefore(matching.otherPartners(), otherSpan.first());
        int after = matchedAfter(matching.partners(), span.last());
        int otherAfter = matchedAfter(matching.otherPartners(), otherSpan.last());
        if (!meet(matching.partners(), before, otherBefore) || !meet(matching.partners(), after, otherAfter)) {
            return 0;
        }
        int gapBefore = span.first() - before + otherSpan.first() - otherBefore - 2;
        int gapAfter = end(after, words) - span.last() + end(otherAfter, otherWords) - otherSpan.last() - 2;
        return matching.share() * (nearness(gapBefore) + nearness(gapAfter)) / 2;
    }

    private record Span(int first, int last) {}

    private static Span span(List<Word> words, TextRange range) {
        int first = words.size();
        int last = NONE;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).range().overlaps(range)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return new Span(first, Math.max(first, last));
    }

    private static Matching matching(Sentence one, Sentence other) {
        List<String> forms = forms(one);
        List<String> otherForms = forms(other);
        // of several shortest ways from one text to the other, another may be taken on the way back
        return String.join(" ", forms).compareTo(String.join(" ", otherForms)) <= 0
                ? matching(forms, otherForms)
                : matching(otherForms, forms).turned();
    }

    private static Matching matching(List<String> forms, List<String> otherForms) {
        int[] partners = new int[forms.size()];
        int[] otherPartners = new int[otherForms.size()];
        Arrays.fill(partners, NONE);
        Arrays.fill(otherPartners, NONE);
        int matched = 0;
        int at = 0;
        int otherAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(forms, otherForms).getDeltas()) {
            matched += match(partners, otherPartners, at, otherAt, delta.getSource().getPosition() - at);
            at = delta.getSource().getPosition() + delta.getSource().size();
            otherAt = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        matched += match(partners, otherPartners, at, otherAt, forms.size() - at);
        return new Matching(Arrays.stream(partners).boxed().toList(), Arrays.stream(otherPartners).boxed().toList(),
                2.0 * matched / Math.max(1, forms.size() + otherForms.size()));
    }

    private static int match(int[] partners, int[] otherPartners, int from, int otherFrom, int count) {
        for (int i = 0; i < count; i++) {
            partners[from + i] = otherFrom + i;
            otherPartners[otherFrom + i] = from + i;
        }
        return count;
    }

    private static List<String> forms(Sentence sentence) {
        return sentence.words().stream().map(Word::lemma).toList();
    }

    private static int matchedBefore(List<Integer> partners, int index) {
        int i = Math.min(index, partners.size()) - 1;
        while (i >= 0 && partners.get(i) == NONE) {
            i--;
        }
        return i;
    }

    /** The first matched word after an index, or {@link #NONE}. */
    private static int matchedAfter(List<Integer> partners, int index) {
        for (int i = index + 1; i < partners.size(); i++) {
            if (partners.get(i) != NONE) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean meet(List<Integer> partners, int one, int other) {
        return (one == NONE || other == NONE) ? one == other : partners.get(one) == other;
    }

    private static int end(int after, List<Word> words) {
        return after == NONE ? words.size() : after;
    }

    private static double nearness(int gap) {
        return 1.0 / (1 + gap);
    }
}
