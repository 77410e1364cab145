package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refines universal part-of-speech tags to those of the Penn Treebank, by the form and the words before it.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">universal tags</a>
 */
final class PennTags {
    private static final Set<String> MODALS = Set.of("can", "could", "will", "would", "shall", "should", "may", "might",
            "must", "'ll", "'d", "ca", "wo", "ought");
    private static final Map<String, String> AUXILIARIES = Map.ofEntries(Map.entry("be", "VB"), Map.entry("is", "VBZ"),
            Map.entry("has", "VBZ"), Map.entry("does", "VBZ"), Map.entry("'s", "VBZ"), Map.entry("am", "VBP"),
            Map.entry("are", "VBP"), Map.entry("'re", "VBP"), Map.entry("'m", "VBP"), Map.entry("'ve", "VBP"),
            Map.entry("was", "VBD"), Map.entry("were", "VBD"), Map.entry("did", "VBD"), Map.entry("been", "VBN"));
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> BE_OR_HAVE = Set.of("be", "is", "are", "am", "was", "were", "been", "being", "'m",
            "'re", "'s", "have", "has", "had", "having", "'ve", "'d", "get", "gets", "got");
    private static final Pattern SCALED = Pattern
            .compile("\\p{Sc}?\\d[\\d.,]*(?:k|m|mn|bn|tn|million|billion|trillion)");
    private static final Pattern ORDINAL = Pattern.compile("\\d[\\d,]*(?:st|nd|rd|th)");
    /** How many words may stand between an auxiliary and its participle: "has not yet been seen". */
    private static final int REACH = 4;

    private PennTags() {
    }

    /** One Penn tag for each form. */
    static List<String> refine(List<String> forms, List<String> universal) {
        List<String> tags = new ArrayList<>(forms.size());
        int quotes = 0;
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            if (form.equals("\"")) {
                quotes++;
                tags.add(quotes % 2 == 1 ? "``" : "''");
            } else {
                tags.add(tag(form, universal.get(i), i, forms, tags));
            }
        }
        return tags;
    }

    private static String tag(String form, String universal, int at, List<String> forms, List<String> before) {
        if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return punctuation(form, at, forms);
        }
        if (isNumber(form)) {
            return "CD";
        }
        if (isOrdinal(form)) {
            return "JJ";
        }
        int plus = universal.indexOf('+');
        return switch (plus < 0 ? universal : universal.substring(0, plus)) {
            case "PROPN" -> form.equals("'s") ? "POS" : "NNP";
            case "NOUN" -> Lemmatizer.isPlural(form) ? "NNS" : "NN";
            case "VERB", "AUX" -> verb(form, at, forms, before);
            case "ADJ" -> adjective(form);
            case "ADV" -> adverb(form);
            case "PRON" -> pronoun(form);
            case "DET" -> determiner(form);
            case "ADP", "SCONJ" ->
                form.equals("to") ? "TO" : Set.of("when", "where", "why", "how").contains(form) ? "WRB" : "IN";
            case "PART" -> particle(form);
            case "NUM" -> "CD";
            case "CCONJ" -> "CC";
            case "INTJ" -> "UH";
            case "SYM", "PUNCT" -> "SYM";
            default -> form.equals("'s") ? "POS" : "FW";
        };
    }

    private static boolean isNumber(String form) {
        int first = form.codePointAt(0);
        boolean money = Character.getType(first) == Character.CURRENCY_SYMBOL;
        boolean digits = money || Character.isDigit(first);
        return digits && (form.codePoints().noneMatch(Character::isLetter) || SCALED.matcher(form).matches());
    }

    private static boolean isOrdinal(String form) {
        return ORDINAL.matcher(form).matches();
    }

    private static String punctuation(String form, int at, List<String> forms) {
        return switch (form) {
            case ".", "!", "?", "。", "！", "？" -> ".";
            case "," -> ",";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "“", "‘", "«", "„" -> "``";
            case "”", "»" -> "''";
            case "’", "'" -> at > 0 && forms.get(at - 1).endsWith("s") ? "POS" : "''";
            case "$", "€", "£", "¥" -> "$";
            case "#" -> "#";
            case "%", "&", "°", "+", "=", "§" -> form.equals("&") ? "CC" : "NN";
            default -> form.startsWith("*") ? "SYM" : ":";
        };
    }

    private static String verb(String form, int at, List<String> forms, List<String> before) {
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
        boolean past = IrregularVerbs.isPast(form);
        boolean participle = IrregularVerbs.isParticiple(form);
        boolean bare = form.equals(IrregularVerbs.baseOf(form));
        if (form.endsWith("ed") && form.length() > 3 && !form.endsWith("eed")) {
            past = true;
            participle = true;
        }
        boolean infinitive = followsInfinitiveMarker(at, before);
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

    /** Whether "to", a modal or a form of "do" stands before, with at most adverbs between. */
    private static boolean followsInfinitiveMarker(int at, List<String> before) {
        for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
            String tag = before.get(i);
            if (tag.equals("TO") || tag.equals("MD")) {
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

    /** "the talks held in May", "seen by many": a participle behind a noun and before a preposition of agent or place. */
    private static boolean isReduced(int at, List<String> forms, List<String> before) {
        String next = at + 1 < forms.size() ? forms.get(at + 1).toLowerCase(Locale.ROOT) : "";
        boolean adverbial = at > 0 && (before.get(at - 1).equals("IN") || before.get(at - 1).equals("WRB"));
        return next.equals("by") || adverbial;
    }

    private static String adjective(String form) {
        return form.equals("more") || form.equals("less") || form.equals("better") || form.equals("worse")
                || form.endsWith("ier")
                        ? "JJR"
                        : form.equals("most") || form.equals("best") || form.equals("worst") || form.endsWith("iest")
                                ? "JJS"
                                : "JJ";
    }

    private static String adverb(String form) {
        return switch (form) {
            case "when", "where", "why", "how", "whenever", "wherever" -> "WRB";
            case "more", "less", "better", "earlier", "later", "further" -> "RBR";
            case "most", "best", "least" -> "RBS";
            default -> "RB";
        };
    }

    private static String pronoun(String form) {
        return switch (form) {
            case "who", "whom", "what", "whoever", "whatever" -> "WP";
            case "whose" -> "WP$";
            case "which", "that" -> "WDT";
            case "there" -> "EX";
            case "this", "these", "those" -> "DT";
            default -> POSSESSIVES.contains(form)
                    ? "PRP$"
                    : form.endsWith("body") || form.endsWith("one")
                            || form.endsWith("thing") ? "NN" : "PRP";
        };
    }

    private static String determiner(String form) {
        return switch (form) {
            case "which", "what", "whatever" -> "WDT";
            default -> POSSESSIVES.contains(form) ? "PRP$" : "DT";
        };
    }

    private static String particle(String form) {
        return switch (form) {
            case "to" -> "TO";
            case "'s", "'" -> "POS";
            default -> "RB";
        };
    }
}
