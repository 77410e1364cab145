package app.lateral.ui.differences;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Severity;
import app.lateral.ui.mark.Mark;

/**
 * Which differences are to be seen.
 *
 * @param marks those of these marks; all where empty
 * @param severities those of these severities; all where empty
 * @param status those with which the user has come thus far
 * @param article those that the article with this id has
 * @param words those in whose values, topic or sources all these words stand, whatever their case
 */
public record DifferenceFilter(Set<Mark> marks, Set<Severity> severities, Optional<DifferenceStatus> status,
        Optional<String> article, String words) {
    /** All are to be seen. */
    public static final DifferenceFilter ALL = new DifferenceFilter(Set.of(), Set.of(), Optional.empty(),
            Optional.empty(), "");

    /** Keeps copies of the sets. */
    public DifferenceFilter {
        marks = Set.copyOf(marks);
        severities = Set.copyOf(severities);
    }

    /** The same with this mark seen, or no longer. */
    public DifferenceFilter toggle(Mark mark) {
        EnumSet<Mark> changed = EnumSet.noneOf(Mark.class);
        changed.addAll(marks);
        if (!changed.remove(mark)) {
            changed.add(mark);
        }
        return new DifferenceFilter(changed, severities, status, article, words);
    }

    /** The same with this severity seen, or no longer. */
    public DifferenceFilter toggle(Severity severity) {
        EnumSet<Severity> changed = EnumSet.noneOf(Severity.class);
        changed.addAll(severities);
        if (!changed.remove(severity)) {
            changed.add(severity);
        }
        return new DifferenceFilter(marks, changed, status, article, words);
    }

    /** The same for this status. */
    public DifferenceFilter withStatus(Optional<DifferenceStatus> wanted) {
        return new DifferenceFilter(marks, severities, wanted, article, words);
    }

    /** The same for this article. */
    public DifferenceFilter withArticle(Optional<String> wanted) {
        return new DifferenceFilter(marks, severities, status, wanted, words);
    }

    /** The same for these words. */
    public DifferenceFilter withWords(String wanted) {
        return new DifferenceFilter(marks, severities, status, article, wanted);
    }

    /** Whether a difference is to be seen. */
    boolean lets(DifferenceItem item) {
        Severity severity = item.fact().severity();
        String text = String.join(" ", item.values(), item.topic(), item.kind(), String.join(" ", item.sources()))
                .toLowerCase(Locale.ROOT);
        return (marks.isEmpty() || marks.contains(item.mark()))
                && (severities.isEmpty() || (severity != null && severities.contains(severity)))
                && status.map(item.check().status()::equals).orElse(true)
                && article.map(item.fact().articles()::contains).orElse(true)
                && Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
