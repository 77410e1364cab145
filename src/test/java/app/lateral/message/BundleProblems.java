package app.lateral.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.ibm.icu.text.MessageFormat;

/** What is wrong with a bundle, each problem with its cure. */
final class BundleProblems {
    private BundleProblems() {
    }

    /**
     * Compares a bundle with the constants of its enum.
     *
     * @param bundle the lines of the properties file
     * @param keys the keys of the constants
     */
    static List<String> of(String bundle, Collection<String> keys) {
        List<String> problems = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>();
        for (String line : bundle.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf(" = ");
            if (sign < 0 || line.endsWith("\\")) {
                problems.add("not one line of the form 'key = pattern': " + line);
                continue;
            }
            String key = line.substring(0, sign);
            if (!found.add(key)) {
                problems.add("duplicate, remove one: " + key);
            }
            if (!keys.contains(key)) {
                problems.add("obsolete, remove it or add its constant: " + key);
            }
            problems.addAll(patternProblems(key, line.substring(sign + 3)));
        }
        keys.stream().filter(key -> !found.contains(key)).map(key -> "missing, add its pattern: " + key)
                .forEach(problems::add);
        return problems;
    }

    private static List<String> patternProblems(String key, String pattern) {
        try {
            boolean named = new MessageFormat(pattern).usesNamedArguments();
            return named ? List.of("arguments are not numbered {0}, {1}, …: " + key) : List.of();
        } catch (IllegalArgumentException _) {
            return List.of("not a pattern of MessageFormat: " + key);
        }
    }
}
