package app.lateral.mention.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;

/** Words that tell names from other words and what bears a name. All are asked for in lower case. */
public final class NameWords {
    private final WordList names = WordList.read(NameWords.class, "names.txt");
    private final WordList geography = WordList.read(NameWords.class, "places.txt");
    private final Set<String> gazetteer = new HashSet<>();
    private final Map<String, String> aliases;
    private final Set<String> alliances = new HashSet<>();

    /** Loads the lists of words and places. */
    public NameWords() {
        aliases = geography.values("aliases");
        for (String section : new String[]{"countries", "regions", "capitals", "cities", "states"}) {
            geography.forms(section).forEach(place -> gazetteer.add(place.toLowerCase(Locale.ROOT)));
        }
        gazetteer.addAll(aliases.keySet());
        geography.forms("alliances").forEach(name -> alliances.add(name.toLowerCase(Locale.ROOT)));
        aliases.forEach((form, name) -> {
            if (alliances.contains(name.toLowerCase(Locale.ROOT))) {
                alliances.add(form);
            }
        });
    }

    boolean isTitle(String lower) {
        return names.has("titles", lower);
    }

    /** Whether it goes before a name: "mr", "sir". */
    public boolean isHonorific(String lower) {
        return names.has("honorifics", lower);
    }

    boolean isSuffix(String lower) {
        return names.has("suffixes", lower);
    }

    boolean isOrganisation(String lower) {
        return names.has("organisations", lower)
                || (lower.endsWith("s") && names.has("organisations", lower.substring(0, lower.length() - 1)));
    }

    boolean isPlaceWord(String lower) {
        return names.has("places", lower);
    }

    boolean isThing(String lower) {
        return names.has("things", lower);
    }

    /** Whether it is a verb of saying: "said", "told". */
    public boolean isSpeech(String lower) {
        return names.has("speech", lower);
    }

    boolean isNoName(String lower) {
        return names.has("not-names", lower);
    }

    boolean isOpener(String lower) {
        return names.has("openers", lower);
    }

    /** Nouns for people that may begin a sentence before a full name: "Substitute Per Dahl". */
    boolean isDescription(String lower) {
        return names.has("descriptions", lower);
    }

    boolean isParticle(String lower) {
        return names.has("particles", lower);
    }

    /** "Russian", "Russians", "Frenchman" is not known. */
    boolean isDemonym(String lower) {
        return geography.has("demonyms", lower)
                || (lower.endsWith("s") && geography.has("demonyms", lower.substring(0, lower.length() - 1)));
    }

    /** "North" in "North Korean". */
    boolean isPoint(String lower) {
        return geography.has("points", lower);
    }

    /** Whether it is a country, a capital, a large city or a region. */
    boolean isPlace(String lower) {
        return gazetteer.contains(lower) && !alliances.contains(lower);
    }

    boolean isAlliance(String lower) {
        return alliances.contains(lower);
    }

    /** The one name of what is written in many ways ("US", "America"), or null. */
    @Nullable
    String alias(String lower) {
        return aliases.get(lower);
    }
}
