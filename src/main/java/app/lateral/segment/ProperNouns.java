package app.lateral.segment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects universal tags by capitals: a word that English prints with a capital amid a sentence is a name, and so is the
 * same word where it begins one. The model, trained on web text, is less sure of it than a newspaper's reader.
 */
final class ProperNouns {
    private static final Set<String> NEVER_CAPITAL = Set.of("NOUN", "VERB", "ADV", "INTJ", "X", "SYM", "CCONJ", "AUX",
            "PART");
    private static final Set<String> PEOPLES = Set.of("french", "greek", "dutch", "swiss", "czech", "thai", "iraqi",
            "israeli", "saudi", "pakistani", "afghan", "bangladeshi", "kuwaiti", "qatari", "yemeni", "uzbek", "kazakh",
            "tajik", "kyrgyz", "azeri", "uighur", "kurdish", "arab", "filipino", "slovak", "croat", "serb", "basque",
            "welsh");

    private final Set<String> names = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    /** Learns the names of an article from its sentences. */
    ProperNouns(List<List<String>> sentences) {
        for (List<String> forms : sentences) {
            boolean shouted = isTitle(forms);
            for (int i = 0; i < forms.size(); i++) {
                String form = forms.get(i);
                if (!startsUpper(form)) {
                    common.add(form.toLowerCase(Locale.ROOT));
                } else if (!shouted && !begins(forms, i)) {
                    names.add(form);
                }
            }
        }
    }

    /** The tags of one sentence, corrected. */
    List<String> correct(List<String> forms, List<String> universal) {
        List<String> tags = new ArrayList<>(universal);
        if (isTitle(forms)) {
            return tags;
        }
        for (int i = forms.size() - 1; i >= 0; i--) {
            if (startsUpper(forms.get(i)) && isName(forms, i, tags)) {
                tags.set(i, "PROPN");
            }
        }
        return tags;
    }

    private boolean isName(List<String> forms, int at, List<String> tags) {
        String form = forms.get(at);
        String tag = tags.get(at);
        if (begins(forms, at)) {
            return NEVER_CAPITAL.contains(tag) && names.contains(form)
                    && !common.contains(form.toLowerCase(Locale.ROOT));
        }
        if (tag.equals("ADJ")) {
            boolean leads = at + 1 < forms.size() && tags.get(at + 1).equals("PROPN") && startsUpper(forms.get(at + 1));
            return leads && !isPeople(form.toLowerCase(Locale.ROOT));
        }
        return NEVER_CAPITAL.contains(tag) && !form.equals("I");
    }

    private static boolean isPeople(String form) {
        return form.endsWith("an") || form.endsWith("ese") || form.endsWith("ish") || PEOPLES.contains(form);
    }

    /** Whether a capital at this place may be due to the sentence's beginning alone. */
    private static boolean begins(List<String> forms, int at) {
        if (at == 0) {
            return true;
        }
        String before = forms.get(at - 1);
        return before.codePoints().noneMatch(Character::isLetterOrDigit) && !before.equals(",") && !before.equals("(")
                && !before.equals("’") && !before.equals("&");
    }

    /** Whether nearly all longer words bear a capital, as in a headline. */
    private static boolean isTitle(List<String> forms) {
        long longer = forms.stream().filter(form -> form.length() > 3 && Character.isLetter(form.codePointAt(0)))
                .count();
        long upper = forms.stream().filter(form -> form.length() > 3 && startsUpper(form)).count();
        return upper * 4 > longer * 3;
    }

    private static boolean startsUpper(String form) {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
