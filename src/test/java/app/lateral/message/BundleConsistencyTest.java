package app.lateral.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Holds enums and bundles together: no key is missing, obsolete or there twice, no wording is without use. */
class BundleConsistencyTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<Arguments> enums() {
        return Arrays.stream(Message.class.getPermittedSubclasses()).map(Class::getEnumConstants)
                .map(constants -> Arguments.of((Object) constants));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantHasOnePatternAndEveryPatternAConstant(Message[] messages) throws IOException {
        String file = "/" + messages[0].bundle().replace('.', '/') + ".properties";
        try (InputStream in = Message.class.getResourceAsStream(file)) {
            String bundle = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(List.of(), BundleProblems.of(bundle, Arrays.stream(messages).map(Message::key).toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantIsUsed(Message[] messages) throws IOException {
        String sources = sourcesOutsideMessage();
        List<String> unused = Arrays.stream(messages).map(Message::name)
                .filter(name -> !sources.matches("(?s).*\\b" + name + "\\b.*")).toList();
        assertEquals(List.of(), unused, "wordings that nothing says: remove them");
    }

    static Stream<Arguments> enumsOfTheWindow() {
        return Arrays.stream(Message.class.getPermittedSubclasses())
                .filter(type -> type != CommandMessage.class)
                .map(Class::getEnumConstants).map(constants -> Arguments.of((Object) constants));
    }

    @ParameterizedTest
    @MethodSource("enumsOfTheWindow")
    void everyWordingOfTheWindowIsThereInGermanWithTheSameArguments(Message[] messages) throws IOException {
        String name = "/" + messages[0].bundle().replace('.', '/');
        String german = read(name + "_de.properties");
        assertEquals(List.of(), BundleProblems.of(german, Arrays.stream(messages).map(Message::key).toList()));
        Map<String, Set<String>> english = arguments(read(name + ".properties"));
        List<String> different = arguments(german).entrySet().stream()
                .filter(entry -> !english.getOrDefault(entry.getKey(), Set.of()).containsAll(entry.getValue()))
                .map(Map.Entry::getKey).toList();
        assertEquals(List.of(), different, "arguments that the English wording does not have");
    }

    private static Map<String, Set<String>> arguments(String bundle) {
        Map<String, Set<String>> arguments = new LinkedHashMap<>();
        for (String line : bundle.lines().filter(line -> line.contains(" = ") && !line.startsWith("#")).toList()) {
            int sign = line.indexOf(" = ");
            arguments.put(line.substring(0, sign), ARGUMENT.matcher(line.substring(sign + 3)).results()
                    .map(MatchResult::group).collect(toCollection(LinkedHashSet::new)));
        }
        return arguments;
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Message.class.getResourceAsStream(file)) {
            assertNotNull(in, file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyKindOfProblemIsSeen() {
        String bundle = """
                # a comment
                there = Once.
                twice = One.
                twice = Two.
                gone = No constant.
                named = {who} said
                broken = {0, plural, one {x}
                no pattern
                """;
        List<String> problems = BundleProblems.of(bundle, List.of("there", "twice", "absent", "named", "broken"));
        assertEquals(List.of("duplicate, remove one: twice", "obsolete, remove it or add its constant: gone",
                "arguments are not numbered {0}, {1}, …: named", "not a pattern of MessageFormat: broken",
                "not one line of the form 'key = pattern': no pattern", "missing, add its pattern: absent"), problems);
    }

    private static String sourcesOutsideMessage() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(SOURCES.resolve("app/lateral/message"))).sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        assertTrue(all.length() > 0, "run in the project's folder");
        return all.toString();
    }
}
