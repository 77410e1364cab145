package app.lateral.mention.name;

import java.util.Locale;

import app.lateral.mention.Name;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells from a name and the words beside it what bears it: "Bay", "Ministry", "near", "said". */
final class NameCues {
    private final NameWords words;

    NameCues(NameWords words) {
        this.words = words;
    }

    Name.@Nullable Kind of(Tokens tokens, int from, int until) {
        String whole = tokens.text(from, until).toLowerCase(Locale.ROOT);
        if (words.isAlliance(whole)) {
            return Name.Kind.ORGANISATION;
        }
        if (words.isPlace(whole)) {
            return Name.Kind.PLACE;
        }
        String first = tokens.lower(from);
        String last = tokens.lower(until - 1);
        boolean headed = NameRuns.holdsOf(tokens, from, until);
        for (int i = headed ? from : until - 1; i < until && !tokens.is(i, "of", "for"); i++) {
            if (words.isOrganisation(tokens.lower(i))) {
                return Name.Kind.ORGANISATION;
            }
            if (words.isPlaceWord(tokens.lower(i))) {
                return Name.Kind.PLACE;
            }
            if (words.isThing(tokens.lower(i))) {
                return Name.Kind.OTHER;
            }
        }
        if (until - from > 1 && (words.isPlaceWord(first) && tokens.is(from, "mount", "lake", "cape", "port"))) {
            return Name.Kind.PLACE;
        }
        Token only = tokens.get(from);
        if (until - from == 1 && only.text().length() <= 6 && only.text().length() > 1
                && only.text().equals(only.text().toUpperCase(Locale.ROOT))) {
            return Name.Kind.ORGANISATION;
        }
        boolean speaks = words.isSpeech(tokens.lower(until))
                || (words.isSpeech(tokens.lower(from - 1)) && !tokens.is(from - 1, "called", "calling"));
        if (speaks && until - from <= 4 && !last.endsWith("'s")) {
            return until - from > 1 ? Name.Kind.PERSON : null;
        }
        boolean located = tokens.is(from - 1, "in", "near", "at", "from", "into", "across", "outside", "around")
                || (tokens.is(from - 1, "of") && tokens.is(from - 2, "city", "town", "village", "port", "region",
                        "province", "island", "state", "district", "capital"));
        return located && until - from <= 2 ? Name.Kind.PLACE : null;
    }
}
