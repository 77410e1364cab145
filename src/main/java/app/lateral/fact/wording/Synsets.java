package app.lateral.fact.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.lateral.fact.wording.WordNet.Category;

/** The sets of synonyms of WordNet, read from its files as they are asked for; not safe to use from several threads. */
final class Synsets {
    private static final String FOLDER = "net/sf/extjwnl/data/wordnet/wn31/";

    private final Map<Category, Files> files = new EnumMap<>(Category.class);
    private final Map<String, List<Synset>> synsets = new HashMap<>();

    /** The index and the synonym sets of one part of speech: parsed where they are asked for. */
    private record Files(SortedLines index, SortedLines data) {}

    /**
     * Words of one meaning.
     *
     * @param offset its place in the file
     * @param domain the number of its lexicographer file: 18 for persons, 15 for places
     * @param words its words in lower case
     * @param pointers where it leads
     */
    record Synset(int offset, int domain, List<String> words, List<Pointer> pointers) {}

    /**
     * Where a meaning leads.
     *
     * @param symbol how: "@" to what it is a kind of, "!" to its opposite
     * @param target the place of the other in its file
     * @param category the letter of the other's part of speech
     * @param source the word of this meaning, from 1; 0 for all
     * @param word the word of the other, from 1; 0 for all
     */
    record Pointer(String symbol, int target, String category, int source, int word) {}

    /** The line of a lemma in the index; empty where it is not there. */
    String indexLine(String lemma, Category category) {
        return files(category).index.lineOf(lemma.replace(' ', '_') + " ");
    }

    /** The meanings of a lemma, the commonest first. */
    List<Synset> senses(String lemma, Category category) {
        String key = category + lemma;
        List<Synset> known = synsets.get(key);
        if (known == null) {
            known = find(lemma, category);
            synsets.put(key, known);
        }
        return known;
    }

    /** The meanings of a lemma, the commonest first: the end of its line in the index tells where they stand. */
    private List<Synset> find(String lemma, Category category) {
        if (lemma.isEmpty()) {
            return List.of();
        }
        String line = indexLine(lemma, category);
        if (line.isEmpty()) {
            // "re-election" stands there as "reelection"
            return lemma.contains("-") ? senses(lemma.replace("-", ""), category) : List.of();
        }
        String[] fields = line.strip().split(" ", -1);
        int count = Integer.parseInt(fields[2]);
        List<Synset> senses = new ArrayList<>();
        for (int i = fields.length - count; i < fields.length; i++) {
            senses.add(at(Integer.parseInt(fields[i]), category));
        }
        return List.copyOf(senses);
    }

    /** The meaning at a place of a file. */
    Synset at(int offset, Category category) {
        String line = files(category).data.lineAt(offset);
        String[] fields = line.substring(0, line.indexOf('|')).strip().split(" ", -1);
        int wordCount = Integer.parseInt(fields[3], 16);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < wordCount; i++) {
            words.add(word(fields[4 + 2 * i]));
        }
        int next = 4 + 2 * wordCount;
        int pointerCount = Integer.parseInt(fields[next]);
        List<Pointer> pointers = new ArrayList<>();
        for (int i = 0; i < pointerCount; i++) {
            int at = next + 1 + 4 * i;
            int ends = Integer.parseInt(fields[at + 3], 16);
            pointers.add(new Pointer(fields[at], Integer.parseInt(fields[at + 1]), fields[at + 2], ends >> 8,
                    ends & 0xff));
        }
        return new Synset(offset, Integer.parseInt(fields[1]), words, pointers);
    }

    /** "Rise", "galore(ip)": in lower case and without the marker of an adjective's place. */
    private static String word(String written) {
        int marker = written.indexOf('(');
        return (marker > 0 ? written.substring(0, marker) : written).toLowerCase(Locale.ROOT)
                .replace('_', ' ');
    }

    private Files files(Category category) {
        return files.computeIfAbsent(category,
                _ -> new Files(new SortedLines(read("index." + category.file)),
                        new SortedLines(read("data." + category.file))));
    }

    private static byte[] read(String file) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks WordNet's file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("WordNet's file " + file + " cannot be read", e);
        }
    }
}
