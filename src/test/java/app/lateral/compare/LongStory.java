package app.lateral.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes long articles on one event: sentences made of pieces of the samples, with names and figures of their own. All but the
 * first retell half of what that has, a part of it with another figure, and add sentences of their own.
 */
final class LongStory {
    private static final Pattern SENTENCE = Pattern.compile("[A-Z“][^.!?\\n]{20,300}[.!?]”?(?=\\s)");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{2,}");
    private static final Pattern FIGURE = Pattern.compile("\\b\\d+(?=[ ,.%])");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{5,}\\b");
    private static final List<String> TITLES = List.of("What the Harbour Wire has", "What the Meridian has");
    private static final int SENTENCES_IN_PARAGRAPH = 3;
    private static final int ROUGH_WORDS = 22;
    private static final int FEWEST_NAMES = 40;
    private static final int WORDS_TO_A_NAME = 200;

    private final Random random;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private LongStory(long seed, int length) {
        random = new Random(seed);
        for (int i = 0; i < FEWEST_NAMES + length / WORDS_TO_A_NAME; i++) {
            names.add(name());
        }
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                SENTENCE.matcher(text).results().forEach(found -> sentences.add(found.group().replace('\n', ' ')));
                WORD.matcher(text).results().forEach(found -> words.add(found.group()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The articles' texts.
     *
     * @param words about how many words each has; the first one is retold by all others
     */
    static List<String> of(int... words) {
        LongStory story = new LongStory(20_260_101, Arrays.stream(words).sum());
        List<String> first = new ArrayList<>();
        while (first.size() * ROUGH_WORDS < words[0]) {
            first.add(story.sentence());
        }
        List<String> texts = new ArrayList<>(List.of(article(TITLES.getFirst(), first)));
        for (int article = 1; article < words.length; article++) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; sentences.size() * ROUGH_WORDS < words[article]; i++) {
                sentences.add(i % 2 == 0 ? story.retold(first.get(i % first.size())) : story.sentence());
            }
            texts.add(article(article == 1 ? TITLES.getLast() : "What paper " + article + " has", sentences));
        }
        return texts;
    }

    private static String article(String title, List<String> sentences) {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i)).append((i + 1) % SENTENCES_IN_PARAGRAPH == 0 ? "\n\n" : " ");
        }
        return text.append('\n').toString();
    }

    /** A new sentence: the head of one and the tail of another, every third long word, all names and figures replaced. */
    private String sentence() {
        String head = pick(sentences);
        String tail = pick(sentences);
        int cut = head.indexOf(',');
        int tailCut = tail.indexOf(", ");
        String joined = cut > 20 && tailCut > 0 ? head.substring(0, cut) + tail.substring(tailCut) : head;
        String named = replace(joined, NAME, _ -> pick(names));
        String counted = replace(named, FIGURE, _ -> String.valueOf(1 + random.nextInt(900)));
        return replace(counted, WORD, word -> random.nextInt(3) == 0 ? pick(words) : word);
    }

    private String retold(String sentence) {
        String counted = random.nextInt(4) == 0
                ? replace(sentence, FIGURE, _ -> String.valueOf(1 + random.nextInt(900)))
                : sentence;
        return replace(counted, WORD, word -> random.nextInt(4) == 0 ? pick(words) : word);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append("bdfghklmnrstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        name.append("lnrs".charAt(random.nextInt(4)));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String replace(String text, Pattern pattern, UnaryOperator<String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found.group())));
    }
}
