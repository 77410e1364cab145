package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.lateral.fact.contrast.StatementContrast.Telling;

/**
 * Contrasts of one sort are one difference with the surest of them where they share a reading with it, and where no article
 * says two things in it that do not contrast themselves. A reading is told of once: what contrasts with it less surely, and
 * does not fit, is left out.
 */
final class ContrastGroups {
    private final List<List<StatementContrast>> groups = new ArrayList<>();
    private final Set<String> opposed = new TreeSet<>();

    /** Groups of these contrasts, surest first. */
    ContrastGroups(List<StatementContrast> contrasts) {
        for (StatementContrast contrast : contrasts) {
            opposed.add(key(contrast, contrast.one(), contrast.other()));
            opposed.add(key(contrast, contrast.other(), contrast.one()));
        }
        contrasts.forEach(this::add);
    }

    /** The groups, each with its surest contrast first. */
    List<List<StatementContrast>> groups() {
        return groups.stream().map(List::copyOf).toList();
    }

    private static String key(StatementContrast contrast, Telling one, Telling other) {
        return contrast.opposition() + "\n" + one.sense() + "\n" + other.sense();
    }

    private void add(StatementContrast contrast) {
        for (List<StatementContrast> group : groups) {
            if (group.getFirst().opposition() == contrast.opposition() && sharesReading(group, contrast)) {
                if (fits(group, contrast)) {
                    group.add(contrast);
                }
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(contrast)));
    }

    private static Stream<Telling> tellings(List<StatementContrast> group) {
        return group.stream().flatMap(ContrastGroups::tellings);
    }

    private static Stream<Telling> tellings(StatementContrast contrast) {
        return Stream.of(contrast.one(), contrast.other());
    }

    private static boolean sharesReading(List<StatementContrast> group, StatementContrast contrast) {
        return tellings(group.getFirst()).anyMatch(
                telling -> tellings(contrast).anyMatch(own -> own.sense().equals(telling.sense())));
    }

    private boolean fits(List<StatementContrast> group, StatementContrast contrast) {
        return tellings(group).allMatch(
                telling -> tellings(contrast).allMatch(own -> goWell(contrast, own, telling)));
    }

    private boolean goWell(StatementContrast contrast, Telling one, Telling other) {
        boolean twoArticles = one.sentence().place() != other.sentence().place();
        return twoArticles || one.sense().equals(other.sense()) || sayTheSame(one, other)
                || opposed.contains(key(contrast, one, other));
    }

    /** "armed police officers", "armed officers": the words of the one are among those of the other, its last the same. */
    private static boolean sayTheSame(Telling one, Telling other) {
        List<String> words = words(one);
        List<String> otherWords = words(other);
        return words.getLast().equals(otherWords.getLast())
                && (words.containsAll(otherWords) || otherWords.containsAll(words));
    }

    private static List<String> words(Telling telling) {
        return List.of(telling.words().toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
