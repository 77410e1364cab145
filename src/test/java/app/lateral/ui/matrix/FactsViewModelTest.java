package app.lateral.ui.matrix;

import java.util.List;

import app.lateral.compare.Coverage;
import app.lateral.fact.Agreement;
import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FactsViewModelTest {
    private final FactsViewModel model = new FactsViewModel(Messages.inEnglish());

    @BeforeEach
    void compare() {
        model.setComparison(HandMadeStory.comparison());
    }

    @Test
    void everyArticleHasACellAndTheSilentOnesAreEmpty() {
        FactRow distance = model.rows().getFirst();
        assertEquals(List.of("only 200 km (para. 1)", "about 254 kilometres (para. 2 · 254 km)", ""),
                distance.cells().stream().map(FactCell::line).toList());
        assertEquals(Coverage.SILENT, distance.cells().getLast().coverage());
        assertEquals("conflict", distance.agreement());
        assertEquals("high", distance.severity());
    }

    @Test
    void isFilteredByAgreementAndWords() {
        model.agreementProperty().set(Agreement.ALONE);
        assertEquals(List.of("a walrus did"), model.rows().stream()
                .map(row -> row.cells().getLast().readings().getFirst().words()).toList());
        model.agreementProperty().set(null);
        model.wordsProperty().set("WEEK stay");
        assertEquals(1, model.rows().size());
        model.wordsProperty().set("nonsense");
        assertEquals(0, model.rows().size());
    }

    @Test
    void isCopiedAsATableThatOtherProgramsRead() {
        String[] lines = model.commaSeparated().split("\r\n");
        assertEquals("Fact,Kind,Agreement,Severity,Harbour Wire,Meridian,Courier", lines[0]);
        assertTrue(lines[1].contains("only 200 km (para. 1),about 254 kilometres (para. 2 · 254 km),"), lines[1]);
        assertEquals(model.rows().size() + 1, lines.length);
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsText() {
        assertEquals("'=1+1,\"a \"\"b\"\", c\"\r\n", CommaSeparated.of(List.of(List.of("=1+1", "a \"b\", c"))));
    }

    @Test
    void hasNoRowsWithoutAComparison() {
        model.setComparison(null);
        assertEquals(List.of(), model.rows());
        assertTrue(model.articlesProperty().get().isEmpty());
    }
}
