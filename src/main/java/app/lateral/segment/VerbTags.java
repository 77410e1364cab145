package app.lateral.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the forms of English verbs apart: tense, participle, infinitive, third person. */
final class VerbTags {
    private static final Set<String> MODALS = Set.of("can", "could", "will", "would", "shall", "should", "may", "might",
            "must", "'ll", "'d", "ca", "wo", "ought");
    private static final Map<String, String> AUXILIARIES = Map.ofEntries(Map.entry("be", "VB"), Map.entry("is", "VBZ"),
            Map.entry("has", "VBZ"), Map.entry("does", "VBZ"), Map.entry("'s", "VBZ"), Map.entry("am", "VBP"),
            Map.entry("are", "VBP"), Map.entry("'re", "VBP"), Map.entry("'m", "VBP"), Map.entry("'ve", "VBP"),
            Map.entry("was", "VBD"), Map.entry("were", "VBD"), Map.entry("did", "VBD"), Map.entry("been", "VBN"));
    private static final Set<String> BE_OR_HAVE = Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'m",
            "'re", "'s", "have", "has", "had", "having", "'ve", "'d", "get", "gets", "got");
    private static final Set<String> BASES_IN_ED = Set.of("need", "feed", "bleed", "breed", "speed", "heed", "seed",
            "weed",
            "proceed", "succeed", "exceed", "embed", "shed");
    private static final Set<String> FORMS_OF_DO = Set.of("do", "does", "did");
    /** How many words may stand between an auxiliary and its participle: "has not yet been seen". */
    private static final int REACH = 4;

    private VerbTags() {
    }

    /**
     * The Penn tag of a verb.
     *
     * @param form in lower case
     * @param at its place in the sentence
     * @param forms the sentence
     * @param before the Penn tags of the words before it
     */
    static String tag(String form, int at, List<String> forms, List<String> before) {
        String auxiliary = AUXILIARIES.get(form);
        if (auxiliary != null) {
            return auxiliary;
        }
        if (MODALS.contains(form)) {
            return "MD";
        }
        if (form.endsWith("ing") && form.length() > 4) {
            return "VBG";
        }
        boolean regular = form.endsWith("ed") && form.length() > 3 && !BASES_IN_ED.contains(form);
        boolean past = regular || IrregularVerbs.isPast(form);
        boolean participle = regular || IrregularVerbs.isParticiple(form);
        boolean bare = form.equals(IrregularVerbs.baseOf(form));
        boolean infinitive = followsInfinitiveMarker(at, forms, before);
        if (bare && infinitive) {
            return "VB";
        }
        boolean passive = participle && (followsAuxiliary(at, forms, before) || isReduced(at, forms, before));
        if (passive || (participle && !past && !bare)) {
            return "VBN";
        }
        if (past) {
            return "VBD";
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            return "VBZ";
        }
        return infinitive || at == 0 ? "VB" : "VBP";
    }

    /** Whether "to" or a modal or a form of "do" stands before, with at most adverbs between. */
    private static boolean followsInfinitiveMarker(int at, List<String> forms, List<String> before) {
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            String tag = before.get(i);
            boolean auxiliary = FORMS_OF_DO.contains(forms.get(i).toLowerCase(Locale.ROOT));
            if (tag.equals("TO") || tag.equals("MD") || auxiliary) {
                return true;
            }
            if (!tag.startsWith("RB")) {
                return false;
            }
        }
        return false;
    }

    private static boolean followsAuxiliary(int at, List<String> forms, List<String> before) {
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            if (BE_OR_HAVE.contains(forms.get(i).toLowerCase(Locale.ROOT).replace('’', '\''))) {
                return true;
            }
            if (!before.get(i).startsWith("RB") && !before.get(i).equals("PRP")) {
                return false;
            }
        }
        return false;
    }

    /** "seen by many", "as agreed": a participle without auxiliary. */
    private static boolean isReduced(int at, List<String> forms, List<String> before) {
        String next = at + 1 < forms.size() ? forms.get(at + 1).toLowerCase(Locale.ROOT) : "";
        boolean adverbial = at > 0 && (before.get(at - 1).equals("IN") || before.get(at - 1).equals("WRB"));
        return next.equals("by") || adverbial;
    }
}
