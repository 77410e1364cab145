package app.lateral.mention.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A list of words out of a resource file that stands beside the class that uses it. A line holds
 * {@code value = form, form, form}; lines with {@code #} are comments; a line in square brackets opens a section.
 */
public final class WordList {
    private final String file;
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private final Map<String, Map<String, BigDecimal>> numbers = new ConcurrentHashMap<>();

    private WordList(String file) {
        this.file = file;
    }

    /**
     * Reads a file that stands beside a class.
     *
     * @param user the class whose words they are
     * @param file the name of the file
     * @return its words
     * @throws IllegalStateException if there is no such file
     */
    public static WordList read(Class<?> user, String file) {
        try (InputStream in = user.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + file);
            }
            var list = new WordList(file);
            list.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return list;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String lines) {
        Map<String, String> section = sections.computeIfAbsent("", name -> new LinkedHashMap<>());
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = sections.computeIfAbsent(entry.substring(1, entry.length() - 1),
                        name -> new LinkedHashMap<>());
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                add(section, entry);
            }
        }
    }

    private static void add(Map<String, String> section, String entry) {
        int equals = entry.indexOf('=');
        String value = equals < 0 ? "" : entry.substring(0, equals).strip();
        for (String form : entry.substring(equals + 1).split(",")) {
            section.put(form.strip(), value);
        }
    }

    /** Every form of a section with its value. */
    public Map<String, String> values(String section) {
        Map<String, String> values = sections.get(section);
        if (values == null) {
            throw new IllegalStateException("the file " + file + " lacks its section " + section);
        }
        return values;
    }

    /** The value of a form in a section, or null. */
    @Nullable
    public String value(String section, String form) {
        return values(section).get(form);
    }

    /** Whether a section holds a form. */
    public boolean has(String section, String form) {
        return values(section).containsKey(form);
    }

    /** The number that is the value of a form in a section, or null. */
    @Nullable
    public BigDecimal number(String section, String form) {
        return numbers.computeIfAbsent(section, this::numbers).get(form);
    }

    private Map<String, BigDecimal> numbers(String section) {
        Map<String, BigDecimal> found = new LinkedHashMap<>();
        values(section).forEach((form, value) -> found.put(form, new BigDecimal(value)));
        return found;
    }

    /** The names of all sections, the nameless one first. */
    public Set<String> sections() {
        return new LinkedHashSet<>(sections.keySet());
    }

    /** Every form of a section. */
    public Set<String> forms(String section) {
        return new LinkedHashSet<>(values(section).keySet());
    }
}
