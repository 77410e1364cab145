package app.lateral.ui.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.align.Link;
import app.lateral.compare.Comparison;
import app.lateral.text.TextRange;
import app.lateral.ui.control.LevelCourse;
import org.jspecify.annotations.Nullable;

/** What a comparison found in the texts of its articles, as they are read side by side. Used on one thread. */
final class ComparedTexts {
    private final @Nullable Comparison comparison;
    private final Map<String, List<FactMark>> marks = new HashMap<>();
    private final Map<String, List<TextRange>> unmatched = new HashMap<>();
    private final Map<String, LevelCourse> courses = new HashMap<>();

    /** What this comparison found; nothing where there is none. */
    ComparedTexts(@Nullable Comparison comparison) {
        this.comparison = comparison;
    }

    /** The marks of an article's differences, in the order of its text, without overlap; none before it is compared. */
    List<FactMark> marks(String article) {
        Comparison found = comparison;
        return found == null ? List.of() : marks.computeIfAbsent(article, id -> FactMarks.of(found.differences(), id));
    }

    /** The body text of an article that matches nothing in any other, in order; neighbouring sentences are joined. */
    List<TextRange> unmatched(String article) {
        Comparison found = comparison;
        return found == null
                ? List.of()
                : unmatched.computeIfAbsent(article, id -> UnmatchedPassages.of(found.article(id), found.alignment()));
    }

    /** The ribbons between two articles that stand side by side, in the order of the alignment. */
    List<Ribbon> ribbons(String left, String right) {
        Comparison found = comparison;
        return found == null
                ? List.of()
                : found.alignment().passagesBetween(left, right).stream()
                        .map(link -> link.from().article().equals(left)
                                ? new Ribbon(link.from(), link.to(), link)
                                : new Ribbon(link.to(), link.from(), link))
                        .toList();
    }

    /** The course that one article takes while another is scrolled: by the surest link of each passage. */
    LevelCourse course(String scrolled, String other) {
        return courses.computeIfAbsent(scrolled + " " + other, _ -> {
            Comparison found = comparison;
            List<Link> links = found == null ? List.of() : found.alignment().between(scrolled, other);
            return LevelCourse.of(links.stream().sorted(Comparator.comparingDouble(Link::score).reversed())
                    .map(link -> PassageMatch.of(link, scrolled))
                    .map(match -> new LevelCourse.Station(match.own().range(), match.other().range())).toList());
        });
    }
}
