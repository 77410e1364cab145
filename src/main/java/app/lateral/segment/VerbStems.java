package app.lateral.segment;

import java.util.List;
import java.util.Set;

/**
 * Gives a verb back the "e" that it loses, or takes back the consonant that it doubles, before "ed" and "ing": "conclud"
 * is "conclude", "stopp" is "stop", "visit" is "visit".
 */
final class VerbStems {
    private static final Set<String> WITH_E = Set.of("invit", "unit", "writ", "cit", "ignit", "excit", "recit", "incit",
            "complet", "delet", "compet", "vot", "devot", "promot", "quot", "not", "denot", "interfer", "adher",
            "persever",
            "consol", "scal", "exhal", "inhal", "welcom", "postpon", "phon", "condon", "ton", "zon", "conven",
            "interven",
            "breath", "cloth", "loath", "sooth", "past", "tast", "wast", "hast", "gaug", "owe", "ow", "creat",
            "recreat",
            "stor", "restor", "explor", "ignor", "scor", "ador", "deplor", "implor", "bor", "conced", "preced", "reced",
            "imped", "alleg", "besieg", "analyz", "paralyz", "typ", "prob", "wip", "swip", "hop", "cop", "scop", "tun",
            "prun", "chang", "exchang", "arrang", "rang", "eras", "supersed", "believ", "achiev", "smok", "jok", "evok",
            "provok", "invok", "revok", "resolv", "telephon", "rezon", "rob", "tim", "sham", "nam", "renam", "blam",
            "fram",
            "tam", "shap", "escap", "tap", "landscap", "reshap", "bath", "cod", "explod", "erod", "includ", "los",
            "hous",
            "dialogu", "impos", "guid");
    private static final Set<String> WITHOUT_E = Set.of("focus", "bias", "canvas", "combat", "format", "develop",
            "envelop",
            "monitor", "sponsor", "favor", "honor", "labor", "anchor", "author", "error", "mirror", "tutor", "color",
            "harbor", "murmur", "victim", "bang", "gang", "clang", "hang", "belong", "sing", "bring", "wing", "ring",
            "shout", "scout", "sprout", "rout", "input", "output", "gallop", "pilot", "riot", "collar", "ballot",
            "pivot",
            "threat", "sweat", "chat", "float", "coat", "boat", "gossip", "equip", "worship", "period",
            "reap",
            "walk", "talk", "dialog", "unit", "tour");
    private static final Set<String> DOUBLE_L = Set.of("install", "reinstall", "enroll", "fulfill", "forestall",
            "recall",
            "stonewall", "overspill", "refill", "pull", "befall", "instill", "distill");

    private static final List<String> E_ENDINGS = List.of("dg", "rg", "lg", "ag", "ig", "ang", "eng", "ung", "iat",
            "uat",
            "uad", "uir", "scor", "plor", "gnor");

    private VerbStems() {
    }

    /** The base form of a stem in lower case. */
    static String base(String stem) {
        int length = stem.length();
        if (length < 2) {
            return stem;
        }
        if (WITH_E.contains(stem)) {
            return stem + "e";
        }
        if (WITHOUT_E.contains(stem)) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        if (last == before) {
            return isDoubled(stem, last) ? stem.substring(0, length - 1) : stem;
        }
        return losesE(stem, last, before) ? stem + "e" : stem;
    }

    private static boolean isDoubled(String stem, char last) {
        if (last == 'l') {
            return vowelGroups(stem) > 1 && !DOUBLE_L.contains(stem);
        }
        return "bdgmnprt".indexOf(last) >= 0 && !(stem.equals("add") || stem.equals("err") || stem.equals("purr"));
    }

    private static boolean losesE(String stem, char last, char before) {
        if ("vcuzse".indexOf(last) >= 0 || E_ENDINGS.stream().anyMatch(stem::endsWith)) {
            return true;
        }
        if (last == 'l' && "bptdgkfzc".indexOf(before) >= 0) {
            return true;
        }
        int length = stem.length();
        boolean single = isVowel(before) && (length < 3 || !isVowel(stem.charAt(length - 3)) || isQu(stem));
        return single && vowelsBeforeE(stem, last).indexOf(before) >= 0;
    }

    /** The single vowels behind which this last consonant is followed by a silent "e". */
    private static String vowelsBeforeE(String stem, char last) {
        return switch (last) {
            case 't' -> stem.length() > 4 ? "au" : "a";
            case 'd', 'k' -> "aiou";
            case 'r' -> "aiu";
            case 'l' -> "iu";
            case 'n', 'b' -> "i";
            case 'm' -> "u";
            case 'p' -> vowelGroups(stem) == 1 ? "aoi" : "";
            default -> "";
        };
    }

    private static boolean isQu(String stem) {
        int length = stem.length();
        return length > 3 && stem.charAt(length - 3) == 'u' && stem.charAt(length - 4) == 'q';
    }

    private static int vowelGroups(String stem) {
        int groups = 0;
        for (int i = 0; i < stem.length(); i++) {
            if (isVowel(stem.charAt(i)) && (i == 0 || !isVowel(stem.charAt(i - 1)))) {
                groups++;
            }
        }
        return groups;
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
