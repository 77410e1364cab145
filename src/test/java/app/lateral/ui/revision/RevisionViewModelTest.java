package app.lateral.ui.revision;

import java.util.Objects;

import app.lateral.compare.Comparison;
import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.Stories;
import app.lateral.ui.task.HeldRunner;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two versions of one article without a window: an agency's first lead, its update and the correction of that. */
class RevisionViewModelTest {
    private static final Comparison STORY = Stories.compare(Stories.ferryFire());
    private final HeldRunner runner = new HeldRunner();
    private final RevisionViewModel model = new RevisionViewModel(Messages.inEnglish(), runner);

    @Test
    void nothingIsComparedBeforeSomebodyLooks() {
        model.setComparison(STORY);
        runner.runAll();
        assertNull(model.shownProperty().get());
        model.activeProperty().set(true);
        runner.runAll();
        assertEquals("B", shown().before().id());
    }

    @Test
    void theTwoThatAreMostAlikeAreChosenTheEarlierFirst() {
        show();
        assertEquals("B", model.beforeProperty().get());
        assertEquals("C", model.afterProperty().get());
        assertTrue(shown().summary().startsWith("Changes “214 passengers” to “241 passengers” in paragraph 4"),
                shown().summary());
        assertEquals("2 changes of substance · 0 added · 0 cut · 0 moved · 1 of style", shown().counts());
    }

    @Test
    void theOtherWayRoundTheFiguresChangeBack() {
        show();
        model.swap();
        runner.runAll();
        assertEquals("C", shown().before().id());
        assertTrue(shown().summary().startsWith("Changes “241 passengers” to “214 passengers”"), shown().summary());
    }

    @Test
    void ofThoseChosenInHasteTheLastAreShown() {
        show();
        model.beforeProperty().set("A");
        model.afterProperty().set("B");
        runner.runAll();
        assertEquals("A", shown().before().id());
        assertEquals("B", shown().after().id());
    }

    @Test
    void articlesThatAreNoVersionsAreSaidToBeNone() {
        model.setComparison(HandMadeStory.comparison());
        model.activeProperty().set(true);
        runner.runAll();
        assertEquals("These two have hardly a sentence in common: they do not look like versions of one article.",
                shown().summary());
        model.afterProperty().set(model.beforeProperty().get());
        assertNull(model.shownProperty().get(), "one article is no version of itself");
    }

    private void show() {
        model.setComparison(STORY);
        model.activeProperty().set(true);
        runner.runAll();
    }

    private RevisionViewModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }
}
