package app.lateral.ui.differences;

import java.util.List;

import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.mark.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DifferencesViewModelTest {
    private final DifferencesViewModel model = new DifferencesViewModel(Messages.inEnglish());

    @BeforeEach
    void compare() {
        model.setComparison(HandMadeStory.comparison());
    }

    @Test
    void walksFromTheFirstToTheLastAndStaysThere() {
        assertEquals(-1, model.selectedIndex());
        for (int expected : new int[]{0, 1, 2, 3, 4, 4}) {
            model.selectNext();
            assertEquals(expected, model.selectedIndex());
        }
    }

    @Test
    void walksBackFromTheLastToTheFirstAndStaysThere() {
        for (int expected : new int[]{4, 3, 2, 1, 0, 0}) {
            model.selectPrevious();
            assertEquals(expected, model.selectedIndex());
        }
    }

    @Test
    void hasNothingToWalkThroughWithoutAComparison() {
        model.setComparison(null);
        model.selectNext();
        model.selectPrevious();
        assertEquals(-1, model.selectedIndex());
        assertEquals(List.of(), model.counts());
    }

    @Test
    void countsByMark() {
        assertEquals(List.of(new MarkCount(Mark.FIGURE, 1), new MarkCount(Mark.MOMENT, 1), new MarkCount(Mark.NAME, 1),
                new MarkCount(Mark.QUOTE, 1), new MarkCount(Mark.ALONE, 1)), model.counts());
        assertEquals("Figure 1", model.text(model.counts().getFirst()));
    }

    @Test
    void saysAgreementAndKindOfWhatOneSourceAloneHas() {
        assertEquals("only one source · statement · low", model.items().getLast().kind());
    }
}
