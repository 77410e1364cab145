package app.lateral.ui.synopsis;

import java.util.List;
import java.util.stream.Collectors;

import app.lateral.compare.Comparison;
import app.lateral.ui.reading.ExampleStories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SynopsisViewModelTest {
    private final Comparison comparison = ExampleStories.ports(3).comparison();
    private final SynopsisViewModel model = new SynopsisViewModel();

    @BeforeEach
    void compare() {
        model.setComparison(comparison);
    }

    @Test
    void theBaseArticleIsReadFromTopToBottom() {
        assertEquals(sentences("A"), shown("A"));
        assertEquals(List.of("Harbour Wire", "Meridian", "Courier"),
                List.copyOf(model.columnsProperty().get().values()));
    }

    @Test
    void everySentenceOfTheOthersStandsSomewhereOnce() {
        assertEquals(sentences("B").stream().sorted().toList(), shown("B").stream().sorted().toList());
        assertEquals(sentences("C").stream().sorted().toList(), shown("C").stream().sorted().toList());
    }

    @Test
    void passagesThatReportTheSameStandInOneRow() {
        SynopsisRow row = model.rows().stream().filter(found -> text(found, "A").contains("The minister set off"))
                .findFirst().orElseThrow();
        assertTrue(text(row, "B").contains("The minister was on his way"), text(row, "B"));
    }

    @Test
    void whatTheBaseDoesNotHaveStandsBehindWhatPrecedesIt() {
        List<String> marks = model.rows().stream().map(row -> Integer.toString(row.paragraph())).toList();
        assertTrue(marks.contains("0"), "rows of others");
        int own = model.rows().indexOf(model.rows().stream()
                .filter(row -> text(row, "B").contains("Ministers seldom come")).findFirst().orElseThrow());
        int before = model.rows().indexOf(model.rows().stream()
                .filter(row -> text(row, "B").contains("Pictures show him")).findFirst().orElseThrow());
        assertTrue(own > before, own + " is behind " + before);
    }

    @Test
    void anotherBaseIsReadFromTopToBottom() {
        model.baseProperty().set("C");
        assertEquals(sentences("C"), shown("C"));
        assertEquals("Courier", model.columnsProperty().get().values().iterator().next());
    }

    @Test
    void onlyRowsWithDifferencesAreSeenOnDemand() {
        int all = model.rows().size();
        model.onlyDifferingProperty().set(true);
        assertFalse(model.rows().isEmpty());
        assertTrue(model.rows().size() < all);
    }

    @Test
    void readingsOfDifferencesAreMarked() {
        SynopsisRow row = model.rows().stream().filter(found -> text(found, "A").contains("200 km")).findFirst()
                .orElseThrow();
        assertTrue(row.of("A").stream().flatMap(passage -> model.marks(row, passage).stream())
                .anyMatch(mark -> model.text("A").substring(mark.start(), mark.end()).equals("200 km")));
    }

    @Test
    void wordsDifferOnlyFromWhatStandsBesideThem() {
        List<SynopsisRow> withoutBase = model.rows().stream().filter(row -> row.of("A").isEmpty()).toList();
        assertFalse(withoutBase.isEmpty());
        assertTrue(withoutBase.stream().flatMap(row -> row.passages().values().stream().flatMap(List::stream)
                .flatMap(passage -> model.marks(row, passage).stream()))
                .noneMatch(mark -> mark.styleClasses().contains("synopsis-differing")));
    }

    private List<Integer> sentences(String article) {
        return comparison.article(article).sentences().stream().filter(sentence -> sentence.isBody())
                .map(sentence -> sentence.index()).toList();
    }

    private List<Integer> shown(String article) {
        return model.rows().stream().flatMap(row -> row.of(article).stream())
                .flatMap(passage -> java.util.stream.IntStream.rangeClosed(passage.first(), passage.last()).boxed())
                .toList();
    }

    private String text(SynopsisRow row, String article) {
        return row.of(article).stream().map(passage -> passage.range().of(model.text(article)))
                .collect(Collectors.joining(" "));
    }
}
