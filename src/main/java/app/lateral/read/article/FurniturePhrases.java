package app.lateral.read.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What news pages say around their articles; the phrases stand in {@code furniture.txt}. */
public final class FurniturePhrases {
    /** Where a phrase must stand; {@code furniture.txt} explains each. */
    enum Place {
        WHOLE, BEGINNING, SECTION, LIST, DISCLAIMER, APPEAL
    }

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'&.,-]*|[:|©@#*]");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}[\\p{N}.,]*");
    private static final int LONGEST = 8;

    private final Map<Place, Set<List<String>>> phrases = new EnumMap<>(Place.class);

    /** The phrases of the resource. */
    public FurniturePhrases() {
        try (InputStream resource = FurniturePhrases.class.getResourceAsStream("furniture.txt");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            Set<List<String>> section = new HashSet<>();
            for (String line : reader.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList()) {
                if (line.startsWith("[")) {
                    section = new HashSet<>();
                    String name = line.substring(1, line.length() - 1);
                    phrases.put(Place.valueOf(name.toUpperCase(Locale.ROOT)), section);
                } else {
                    section.add(tokens(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list of furniture phrases cannot be read", e);
        }
    }

    /** Words in lower case, numbers as "#", and the few marks that matter; other punctuation is left out. */
    static List<String> tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).results().map(MatchResult::group)
                .map(FurniturePhrases::plain).toList();
    }

    private static String plain(String token) {
        if (NUMBER.matcher(token).matches()) {
            return "#";
        }
        int end = token.length();
        while (end > 1 && ".,'-&".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return token.substring(0, end);
    }

    /** Whether a text of these tokens has a phrase at this place. */
    boolean has(Place place, List<String> tokens) {
        Set<List<String>> known = Objects.requireNonNull(phrases.get(place));
        return switch (place) {
            case WHOLE, SECTION, LIST -> {
                List<String> bare = tokens.stream().filter(token -> !token.equals(":") && !token.equals("|")).toList();
                yield bare.size() <= LONGEST && known.contains(bare);
            }
            case BEGINNING -> beginsAt(0, tokens, known);
            case DISCLAIMER, APPEAL -> {
                for (int at = 0; at < tokens.size(); at++) {
                    if (beginsAt(at, tokens, known)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    private static boolean beginsAt(int start, List<String> tokens, Set<List<String>> known) {
        for (int end = start + 1; end <= Math.min(tokens.size(), start + LONGEST); end++) {
            if (known.contains(tokens.subList(start, end)) || hasWildcard(tokens.subList(start, end), known)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWildcard(List<String> words, Set<List<String>> known) {
        if (words.size() > 5) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            List<String> pattern = new ArrayList<>(words);
            pattern.set(i, "*");
            if (known.contains(pattern)) {
                return true;
            }
        }
        return false;
    }
}
