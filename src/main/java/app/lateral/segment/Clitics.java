package app.lateral.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The short words that lean on the word before them: "’s", "n’t", "’ll". */
final class Clitics {
    private static final Set<String> AFTER_APOSTROPHE = Set.of("s", "d", "m", "re", "ve", "ll");
    private static final Set<String> FORMS = Set.of("'s", "'d", "'m", "'re", "'ve", "'ll", "n't");

    private Clitics() {
    }

    /** Whether these letters behind an apostrophe are a word of their own. */
    static boolean followsApostrophe(String letters) {
        return AFTER_APOSTROPHE.contains(letters);
    }

    /** Whether a word of a sentence leans on the one before it; so does the bare apostrophe of "the leaders’ talks". */
    static boolean isClitic(List<String> forms, int at) {
        if (at == 0 || !Character.isLetterOrDigit(forms.get(at - 1).codePointAt(0))) {
            return false;
        }
        String form = plain(forms.get(at));
        boolean bare = form.equals("'") && plain(forms.get(at - 1)).endsWith("s")
                && forms.subList(Math.max(0, at - 12), at).stream()
                        .noneMatch(before -> before.equals("‘") || before.equals("'"));
        return bare || FORMS.contains(form);
    }

    /** The universal tag of a clitic, where its host together with it bears this tag. */
    static String universalTag(String form, String together) {
        int plus = together.indexOf('+');
        if (plus >= 0) {
            return together.substring(plus + 1);
        }
        return switch (plain(form)) {
            case "'s" -> together.equals("PRON") || together.equals("ADV") ? "AUX" : "PART";
            case "n't", "'" -> "PART";
            default -> "AUX";
        };
    }

    private static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
