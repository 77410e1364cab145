package app.lateral.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Words that tell names from other words and what bears a name. All are asked for in lower case. */
final class NameWords {
    private final Set<String> titles;
    private final Set<String> honorifics;
    private final Set<String> suffixes;
    private final Set<String> organisations;
    private final Set<String> places;
    private final Set<String> things;
    private final Set<String> speech;
    private final Set<String> notNames;
    private final Set<String> openers;
    private final Set<String> particles;
    private final Set<String> demonyms;
    private final Set<String> points;
    private final Set<String> gazetteer = new HashSet<>();
    private final Map<String, String> aliases;
    private final Set<String> alliances = new HashSet<>();

    NameWords() {
        var names = WordList.read("names.txt");
        titles = names.forms("titles");
        honorifics = names.forms("honorifics");
        suffixes = names.forms("suffixes");
        organisations = names.forms("organisations");
        places = names.forms("places");
        things = names.forms("things");
        speech = names.forms("speech");
        notNames = names.forms("not-names");
        openers = names.forms("openers");
        particles = names.forms("particles");
        var geography = WordList.read("places.txt");
        demonyms = geography.forms("demonyms");
        points = geography.forms("points");
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
        return titles.contains(lower);
    }

    boolean isHonorific(String lower) {
        return honorifics.contains(lower);
    }

    boolean isSuffix(String lower) {
        return suffixes.contains(lower);
    }

    boolean isOrganisation(String lower) {
        return organisations.contains(lower)
                || (lower.endsWith("s") && organisations.contains(lower.substring(0, lower.length() - 1)));
    }

    boolean isPlaceWord(String lower) {
        return places.contains(lower);
    }

    boolean isThing(String lower) {
        return things.contains(lower);
    }

    boolean isSpeech(String lower) {
        return speech.contains(lower);
    }

    boolean isNoName(String lower) {
        return notNames.contains(lower);
    }

    boolean isOpener(String lower) {
        return openers.contains(lower);
    }

    boolean isParticle(String lower) {
        return particles.contains(lower);
    }

    /** "Russian", "Russians", "Frenchman" is not known. */
    boolean isDemonym(String lower) {
        return demonyms.contains(lower)
                || (lower.endsWith("s") && demonyms.contains(lower.substring(0, lower.length() - 1)));
    }

    /** "North" in "North Korean". */
    boolean isPoint(String lower) {
        return points.contains(lower);
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
