package app.lateral.segment;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms of English words by their endings, irregular ones by list. Rules rather than a dictionary: what
 * counts is that the forms of one word meet in one lemma, and a model would cost more time than all the rest.
 */
final class Lemmatizer {
    private static final Map<String, String> IRREGULAR_NOUNS = Map.ofEntries(Map.entry("men", "man"),
            Map.entry("women", "woman"), Map.entry("children", "child"), Map.entry("people", "people"),
            Map.entry("feet", "foot"), Map.entry("teeth", "tooth"), Map.entry("mice", "mouse"),
            Map.entry("geese", "goose"),
            Map.entry("lives", "life"), Map.entry("wives", "wife"), Map.entry("knives", "knife"),
            Map.entry("leaves", "leaf"), Map.entry("halves", "half"), Map.entry("selves", "self"),
            Map.entry("wolves", "wolf"), Map.entry("shelves", "shelf"), Map.entry("thieves", "thief"),
            Map.entry("loaves", "loaf"), Map.entry("calves", "calf"), Map.entry("crises", "crisis"),
            Map.entry("analyses", "analysis"), Map.entry("bases", "base"), Map.entry("theses", "thesis"),
            Map.entry("media", "medium"), Map.entry("criteria", "criterion"), Map.entry("phenomena", "phenomenon"),
            Map.entry("oxen", "ox"), Map.entry("policemen", "policeman"), Map.entry("movies", "movie"),
            Map.entry("ties", "tie"), Map.entry("lies", "lie"), Map.entry("dies", "die"), Map.entry("buses", "bus"),
            Map.entry("gases", "gas"), Map.entry("viruses", "virus"), Map.entry("campuses", "campus"),
            Map.entry("quizzes", "quiz"), Map.entry("heroes", "hero"), Map.entry("echoes", "echo"),
            Map.entry("vetoes", "veto"), Map.entry("potatoes", "potato"), Map.entry("tomatoes", "tomato"),
            Map.entry("goes", "go"), Map.entry("torpedoes", "torpedo"), Map.entry("does", "do"),
            Map.entry("statuses", "status"), Map.entry("bonuses", "bonus"), Map.entry("censuses", "census"));
    private static final Set<String> NO_PLURALS = Set.of("news", "series", "species", "means", "headquarters",
            "politics",
            "economics", "physics", "mathematics", "ethics", "athletics", "always", "perhaps", "barracks", "gas", "bus",
            "bias", "canvas", "christmas", "texas", "chaos", "cosmos", "lens", "diabetes", "rabies", "corps", "yes",
            "this",
            "its", "his", "us", "as", "is", "was", "thus", "plus", "versus", "overseas", "besides", "sometimes",
            "whereas",
            "across", "towards", "afterwards");
    private static final Map<String, String> CLITICS = Map.of("n't", "not", "'re", "be", "'m", "be", "'ve", "have",
            "'ll",
            "will", "ca", "can", "wo", "will");

    private Lemmatizer() {
    }

    /** The dictionary form, in lower case, of a form with this Penn tag. */
    static String lemma(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String clitic = CLITICS.get(lower);
        if (clitic != null && (lower.contains("'") || tag.equals("MD"))) {
            return clitic;
        }
        if (tag.startsWith("NNS")) {
            return singular(lower);
        }
        return tag.startsWith("VB") ? base(lower, tag) : lower;
    }

    /** Whether a noun in lower case looks like a plural. */
    static boolean isPlural(String form) {
        return !singular(form).equals(form) || form.equals("people");
    }

    private static String singular(String form) {
        String irregular = IRREGULAR_NOUNS.get(form);
        if (irregular != null) {
            return irregular;
        }
        return NO_PLURALS.contains(form) ? form : withoutEndingS(form);
    }

    /** "cities", "boxes", "ships", "visits", "passes" without the ending of the plural or of the third person. */
    private static String withoutEndingS(String form) {
        int length = form.length();
        if (length < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies")) {
            return length > 4 ? form.substring(0, length - 3) + "y" : form.substring(0, length - 1);
        }
        boolean sibilant = form.endsWith("sses") || form.endsWith("shes") || form.endsWith("ches")
                || form.endsWith("xes")
                || form.endsWith("zzes");
        return form.substring(0, length - (sibilant ? 2 : 1));
    }

    private static String base(String form, String tag) {
        @Nullable
        String irregular = IrregularVerbs.baseOf(form);
        if (irregular != null) {
            return irregular;
        }
        return switch (tag) {
            case "VBZ" -> IRREGULAR_NOUNS.getOrDefault(form, withoutEndingS(form));
            case "VBG" -> form.endsWith("ing") && form.length() > 4 ? VerbStems.base(cut(form, 3)) : form;
            case "VBD", "VBN" -> form.endsWith("ied") && form.length() > 4
                    ? cut(form, 3) + "y"
                    : form.endsWith("ed") && form.length() > 3 ? VerbStems.base(cut(form, 2)) : form;
            default -> form;
        };
    }

    private static String cut(String form, int ending) {
        return form.substring(0, form.length() - ending);
    }
}
