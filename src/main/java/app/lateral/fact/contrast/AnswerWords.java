package app.lateral.fact.contrast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import app.lateral.fact.contrast.PolarQuestion.Answer;
import app.lateral.fact.contrast.PolarQuestion.Trait;

/**
 * One way of giving an answer to a question of {@link PolarQuestion}, as the list beside this class has it.
 *
 * @param question the question
 * @param answer the answer
 * @param words the lemmas that give it, in order: a verb and what follows it, or what stands behind "be"
 * @param marks how they give it
 */
public record AnswerWords(PolarQuestion question, Answer answer, List<String> words, Set<Mark> marks) {
    private static final String FILE = "polar-questions.txt";
    private static final Set<String> DENYING = Set.of("no", "not", "never", "nothing", "without");
    private static final Map<String, List<AnswerWords>> BY_FIRST = byFirst(read());

    /** Keeps copies. */
    public AnswerWords {
        words = List.copyOf(words);
        marks = Set.copyOf(marks);
    }

    /** How words give their answer. */
    public enum Mark {
        /** It is on who acts, whatever the verb has for its object. */
        ON_ACTOR('^'),
        /** The words stand behind "be", "remain" and the like. */
        STATE('='),
        /** It is an answer only where it is not denied. */
        ASSERTED('+');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }
    }

    /** Those that begin with a lemma, the longest first. */
    public static List<AnswerWords> beginningWith(String lemma) {
        return BY_FIRST.getOrDefault(lemma, List.of());
    }

    /** Whether two verbs alone are answers to one question, whichever they give. */
    public static boolean answerOne(String verb, String other) {
        return verbs(verb).anyMatch(words -> verbs(other).anyMatch(own -> own.question().equals(words.question())));
    }

    /** Whether a verb alone is an answer to the question of this name. */
    public static boolean answers(String verb, String question) {
        return verbs(verb).anyMatch(words -> words.question().name().equals(question));
    }

    /** Whether an adjective alone is an answer to any question. */
    public static boolean isState(String adjective) {
        return beginningWith(adjective).stream().anyMatch(words -> words.isState() && words.words().size() == 1);
    }

    private static java.util.stream.Stream<AnswerWords> verbs(String verb) {
        return beginningWith(verb).stream().filter(words -> words.words().size() == 1)
                .filter(Predicate.not(AnswerWords::isState));
    }

    /** Whether the words say what somebody or something is. */
    public boolean isState() {
        return marks.contains(Mark.STATE);
    }

    /** Whether the words deny by themselves: "have no effect". */
    public boolean deny() {
        return words.stream().anyMatch(DENYING::contains);
    }

    private static Map<String, List<AnswerWords>> byFirst(Collection<AnswerWords> all) {
        Map<String, List<AnswerWords>> byFirst = new HashMap<>();
        all.forEach(words -> byFirst.computeIfAbsent(words.words().getFirst(), _ -> new ArrayList<>()).add(words));
        byFirst.values().forEach(list -> list.sort((one, other) -> other.words().size() - one.words().size()));
        return byFirst;
    }

    private static List<AnswerWords> read() {
        try (InputStream in = AnswerWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).flatMap(line -> line(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "name [trait]: words, words / words". */
    private static List<AnswerWords> line(String line) {
        int colon = line.indexOf(':');
        String head = line.substring(0, colon);
        int bracket = head.indexOf('[');
        String name = (bracket < 0 ? head : head.substring(0, bracket)).strip();
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (bracket > 0) {
            Arrays.stream(head.substring(bracket + 1, head.indexOf(']')).split(" ", -1))
                    .map(trait -> Trait.valueOf(trait.toUpperCase(Locale.ROOT))).forEach(traits::add);
        }
        var question = new PolarQuestion(name, traits);
        String[] sides = line.substring(colon + 1).split("/", -1);
        List<AnswerWords> all = new ArrayList<>();
        for (Answer answer : Answer.values()) {
            String side = answer == Answer.YES ? sides[0] : sides[1];
            Arrays.stream(side.split(",", -1)).map(String::strip).filter(words -> !words.isEmpty())
                    .map(words -> words(question, answer, words)).forEach(all::add);
        }
        return all;
    }

    private static AnswerWords words(PolarQuestion question, Answer answer, String written) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        int start = 0;
        for (Optional<Mark> mark = mark(written, 0); mark.isPresent(); mark = mark(written, start)) {
            marks.add(mark.get());
            start++;
        }
        return new AnswerWords(question, answer, List.of(written.substring(start).split(" ", -1)), marks);
    }

    private static Optional<Mark> mark(String written, int index) {
        return Arrays.stream(Mark.values()).filter(mark -> mark.sign == written.charAt(index)).findFirst();
    }
}
