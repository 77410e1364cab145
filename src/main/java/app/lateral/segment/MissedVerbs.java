package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the verb of a sentence that the model gave none: "shares in the bank [rose]", "the pier would [open] again". A
 * clause of news has a finite verb, and a modal has its infinitive; where the words allow but one reading as such, it is
 * that.
 */
final class MissedVerbs {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    /** After them a noun follows, no verb. */
    private static final Set<String> BEFORE_NOUNS = Set.of("DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "IN", "TO");
    private static final Set<String> AUXILIARIES = Set.of("is", "has", "does", "'s");

    private MissedVerbs() {
    }

    /** The tags of a sentence with the verbs that they lack. */
    static List<String> found(List<String> forms, List<String> tags) {
        List<String> mended = new ArrayList<>(tags);
        addSubject(forms, mended);
        addInfinitives(mended);
        for (int from = 0; from < mended.size();) {
            int until = from;
            while (until < mended.size() && !mended.get(until).equals(",")) {
                until++;
            }
            if (mended.subList(from, until).stream().noneMatch(FINITE::contains)) {
                addPast(forms, mended, from, until);
            }
            from = until + 1;
        }
        return mended;
    }

    /** "Shares in the bank": no sentence begins with a verb of the third person, but for a question. */
    private static void addSubject(List<String> forms, List<String> tags) {
        int first = 0;
        while (first < tags.size() && !Character.isLetter(tags.get(first).codePointAt(0))) {
            first++;
        }
        if (first + 1 < tags.size() && tags.get(first).equals("VBZ") && tags.get(first + 1).equals("IN")
                && !AUXILIARIES.contains(lower(forms, first))) {
            tags.set(first, "NNS");
        }
    }

    /** "would [open] again": after a modal and its adverbs stands an infinitive, unless one follows further on. */
    private static void addInfinitives(List<String> tags) {
        for (int i = 0; i + 1 < tags.size(); i++) {
            if (tags.get(i).equals("MD")) {
                int next = i + 1;
                while (next < tags.size() && tags.get(next).startsWith("RB")) {
                    next++;
                }
                boolean missed = next < tags.size() && (tags.get(next).equals("JJ") || tags.get(next).equals("NN"))
                        && endsThere(tags, next) && i > 0;
                if (missed) {
                    tags.set(next, "VB");
                }
            }
        }
    }

    /** Whether no verb comes before the clause ends: "would first open" has one. */
    private static boolean endsThere(List<String> tags, int from) {
        for (int i = from + 1; i < tags.size() && Character.isLetter(tags.get(i).codePointAt(0)); i++) {
            if (tags.get(i).startsWith("VB")) {
                return false;
            }
        }
        return true;
    }

    /** "the bank [rose] on Tuesday": a past form after a noun, where there is no other verb before the next comma. */
    private static void addPast(List<String> forms, List<String> tags, int from, int until) {
        for (int i = from + 1; i < until; i++) {
            boolean noun = tags.get(i).equals("NN") && IrregularVerbs.isPast(lower(forms, i))
                    && !lower(forms, i).equals(IrregularVerbs.baseOf(lower(forms, i)));
            boolean ends = i + 1 == until || !NOUNS.contains(tags.get(i + 1));
            if (noun && ends && !BEFORE_NOUNS.contains(tags.get(i - 1))) {
                tags.set(i, "VBD");
                return;
            }
        }
    }

    private static String lower(List<String> forms, int at) {
        return forms.get(at).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
