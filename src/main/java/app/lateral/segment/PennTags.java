package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refines universal part-of-speech tags to those of the Penn Treebank, by the form and the words before it.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">universal tags</a>
 */
final class PennTags {
    private static final Set<String> POSSESSIVES = Set.of("my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> PREPOSITIONS = Set.of("aboard", "about", "above", "across", "after", "against",
            "along", "alongside", "amid", "amidst", "among", "amongst", "around", "as", "at", "before", "behind",
            "below",
            "beneath", "beside", "besides", "between", "beyond", "but", "by", "despite", "down", "during", "except",
            "for",
            "from", "if", "in", "inside", "into", "like", "near", "of", "off", "on", "onto", "out", "outside", "over",
            "past",
            "per", "regarding", "since", "than", "that", "though", "although", "through", "throughout", "till",
            "toward",
            "towards", "under", "underneath", "unless", "unlike", "until", "unto", "up", "upon", "versus", "via", "vs.",
            "whereas", "whether", "while", "whilst", "with", "within", "without", "because", "so", "once", "following",
            "including", "concerning", "lest", "atop", "plus", "minus", "de", "worth", "away", "back", "ago", "due");
    private static final Set<String> UNMISTAKABLE = Set.of("amid", "amidst", "among", "amongst", "despite", "during",
            "into", "onto", "toward", "towards", "unlike", "upon", "via", "within", "without", "from", "of", "with",
            "at");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but", "nor", "yet", "so", "either", "neither",
            "both", "plus", "minus", "versus", "v.", "et", "not", "n");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this", "that", "these", "those", "some",
            "any",
            "no", "all", "both", "half", "each", "every", "either", "neither", "another", "such", "which", "what",
            "whatever",
            "whichever", "many", "much", "few", "several", "quite", "la", "le", "el");
    private static final Pattern SCALED = Pattern
            .compile("\\p{Sc}?\\d[\\d.,]*(?:k|m|mn|bn|tn|million|billion|trillion)");
    private static final Pattern ORDINAL = Pattern.compile("\\d[\\d,]*(?:st|nd|rd|th)");

    private PennTags() {
    }

    /** One Penn tag for each form of a sentence. */
    static List<String> refine(List<String> forms, List<String> universal) {
        List<String> tags = new ArrayList<>(forms.size());
        boolean quoted = false;
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i).toLowerCase(Locale.ROOT).replace('’', '\'');
            if (form.equals("\"")) {
                quoted = i == 0 || (!quoted && i + 1 < forms.size());
                tags.add(quoted ? "``" : "''");
            } else {
                tags.add(tag(form, universal.get(i), i, forms, tags));
            }
        }
        return tags;
    }

    private static String tag(String form, String universal, int at, List<String> forms, List<String> before) {
        if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return punctuation(form, universal);
        }
        if (isNumber(form)) {
            return "CD";
        }
        if (ORDINAL.matcher(form).matches()) {
            return "JJ";
        }
        if (UNMISTAKABLE.contains(form)) {
            return "IN";
        }
        boolean compound = form.indexOf('-', 1) > 0;
        return switch (universal) {
            case "PROPN" -> "NNP";
            case "NOUN" -> compound && modifies(at, forms) ? "JJ" : noun(form);
            case "VERB", "AUX" -> compound ? "JJ" : VerbTags.tag(form, at, forms, before);
            case "ADJ" -> adjective(form);
            case "ADV" -> adverb(form);
            case "PRON" -> pronoun(form);
            case "DET" -> DETERMINERS.contains(form) || POSSESSIVES.contains(form) ? determiner(form) : byEnding(form);
            case "ADP", "SCONJ" -> preposition(form);
            case "PART" -> particle(form);
            case "NUM" -> compound && modifies(at, forms) ? "JJ" : "CD";
            case "CCONJ" -> CONJUNCTIONS.contains(form) ? "CC" : byEnding(form);
            case "INTJ" -> "UH";
            case "SYM", "PUNCT" -> byEnding(form);
            default -> "FW";
        };
    }

    /** Whether a noun seems to follow, so that a compound stands for an adjective: "a six-day trip". */
    private static boolean modifies(int at, List<String> forms) {
        return at + 1 < forms.size() && Character.isLetter(forms.get(at + 1).codePointAt(0))
                && !PREPOSITIONS.contains(forms.get(at + 1)) && !CONJUNCTIONS.contains(forms.get(at + 1));
    }

    private static boolean isNumber(String form) {
        int first = form.codePointAt(0);
        boolean money = Character.getType(first) == Character.CURRENCY_SYMBOL;
        boolean digits = money || Character.isDigit(first);
        return digits && (form.codePoints().noneMatch(Character::isLetter) || SCALED.matcher(form).matches());
    }

    private static String punctuation(String form, String universal) {
        return switch (form) {
            case ".", "!", "?", "。", "！", "？" -> ".";
            case "," -> ",";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "“", "‘", "«", "„" -> "``";
            case "”", "»" -> "''";
            case "'" -> universal.equals("PART") ? "POS" : "''";
            case "$", "€", "£", "¥" -> "$";
            case "#" -> "#";
            case "&" -> "CC";
            case "%", "°", "§" -> "NN";
            case ":", ";", "-", "—", "–", "―", "--", "...", "…" -> ":";
            default -> "SYM";
        };
    }

    private static String noun(String form) {
        return Lemmatizer.isPlural(form) ? "NNS" : "NN";
    }

    /** For a word that the model takes for one of a closed class to which it does not belong. */
    private static String byEnding(String form) {
        if (form.endsWith("ed")) {
            return "VBD";
        }
        return form.endsWith("ing") ? "VBG" : form.endsWith("ly") ? "RB" : noun(form);
    }

    private static String adjective(String form) {
        return switch (form) {
            case "more", "less", "better", "worse", "older", "younger", "larger", "smaller", "higher", "lower",
                    "greater",
                    "closer", "bigger", "longer", "shorter", "stronger", "earlier", "later", "fewer", "further" ->
                "JJR";
            case "most", "least", "best", "worst" -> "JJS";
            default -> form.endsWith("iest") ? "JJS" : form.endsWith("ier") ? "JJR" : "JJ";
        };
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
            case "this", "these", "those", "some", "all", "any", "each", "another", "both" -> "DT";
            case "i", "me", "you", "he", "him", "she", "her", "it", "we", "us", "they", "them", "one", "mine", "yours",
                    "hers", "ours", "theirs" ->
                "PRP";
            default -> POSSESSIVES.contains(form)
                    ? "PRP$"
                    : form.endsWith("self") || form.endsWith("selves") ? "PRP" : noun(form);
        };
    }

    private static String determiner(String form) {
        return switch (form) {
            case "which", "what", "whatever" -> "WDT";
            default -> POSSESSIVES.contains(form) ? "PRP$" : "DT";
        };
    }

    private static String preposition(String form) {
        return switch (form) {
            case "to" -> "TO";
            case "when", "where", "why", "how" -> "WRB";
            default -> PREPOSITIONS.contains(form) ? "IN" : byEnding(form);
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
