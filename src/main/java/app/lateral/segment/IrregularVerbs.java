package app.lateral.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The strong and irregular verbs of English: which base form a past form or participle belongs to. */
final class IrregularVerbs {
    private static final Map<String, String> BASES = new HashMap<>();
    private static final Set<String> PASTS = new HashSet<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();

    static {
        for (String line : lines()) {
            String[] forms = line.split(" ");
            add(forms[1], forms[0], PASTS);
            add(forms[2], forms[0], PARTICIPLES);
        }
        for (Map.Entry<String, String> form : Map
                .of("is", "be", "are", "be", "am", "be", "was", "be", "were", "be", "been",
                        "be", "being", "be", "has", "have", "does", "do", "goes", "go")
                .entrySet()) {
            BASES.put(form.getKey(), form.getValue());
        }
        BASES.putAll(Map.of("'m", "be", "'re", "be", "'ve", "have", "'s", "be", "lying", "lie", "dying", "die", "tying",
                "tie", "vying", "vie", "boycotting", "boycott"));
    }

    private IrregularVerbs() {
    }

    private static List<String> lines() {
        try (InputStream resource = IrregularVerbs.class.getResourceAsStream("irregular-verbs.txt");
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of irregular verbs cannot be read", e);
        }
    }

    private static void add(String forms, String base, Set<String> kind) {
        for (String form : forms.split("/")) {
            BASES.putIfAbsent(form, base);
            kind.add(form);
        }
    }

    /** The base of an irregular form in lower case, or null where the form is regular or unknown. */
    static @Nullable String baseOf(String form) {
        return BASES.get(form);
    }

    /** Whether the form (in lower case) can be a past tense. */
    static boolean isPast(String form) {
        return PASTS.contains(form);
    }

    /** Whether the form (in lower case) can be a past participle. */
    static boolean isParticiple(String form) {
        return PARTICIPLES.contains(form);
    }
}
