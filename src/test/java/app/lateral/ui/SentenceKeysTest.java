package app.lateral.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import app.lateral.align.Link;
import app.lateral.ui.reading.SentencePlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From sentence to sentence and from match to match with keys alone. */
@ExtendWith(ApplicationExtension.class)
class SentenceKeysTest {
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;

    @Start
    void start(Stage stage) {
        window = new WindowStage(stage, 1000, 800, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void keysGoFromSentenceToSentenceAndSayWhatMatches(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        robot.moveTo("#differences").type(KeyCode.ESCAPE);
        assertEquals("Point at a sentence to see what the other articles have on it; click it to keep that in sight.",
                bar(robot).getFirst());
        List<SentencePlace> way = new ArrayList<>();
        for (int sentence = 0; sentence < 6; sentence++) {
            robot.type(KeyCode.S);
            SentencePlace place = chosen();
            way.add(place);
            assertEquals("A", place.article());
            List<Link> links = links(place);
            assertTrue(bar(robot).getFirst().endsWith(links.isEmpty() ? ": no other article has this." : " matches"),
                    links + " " + bar(robot));
            assertEquals(links.isEmpty(), bar(robot).getLast().isEmpty(), "reasons of " + bar(robot));
        }
        assertEquals(way.get(4), shift(robot, KeyCode.F9));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(window.model().reading().sentences().chosenProperty().get());
    }

    @Test
    void keysGoToTheSurestMatchInTheNextArticleAndBack(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        robot.type(KeyCode.ESCAPE);
        do {
            robot.type(KeyCode.F9);
        } while (links(chosen()).isEmpty());
        SentencePlace from = chosen();
        Link surest = links(from).getFirst();
        robot.type(KeyCode.M);
        assertEquals(new SentencePlace("B", surest.to().first()), chosen());
        assertEquals(links(chosen()).getFirst().from().first(), shift(robot, KeyCode.M).sentence());
    }

    private SentencePlace shift(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.SHIFT).type(key).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        return chosen();
    }

    private SentencePlace chosen() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.model().reading().sentences().place().orElseThrow();
    }

    private List<Link> links(SentencePlace place) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.model().story().comparisonProperty().get())
                .alignment().linksOf(place.article(), place.sentence());
    }

    private static List<String> bar(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return List.of(robot.lookup(".match-bar .matches > *").<Labeled>queryAllAs(Labeled.class).iterator().next()
                .getText(), robot.lookup(".match-bar .reasons").<Labeled>queryAs(Labeled.class).getText());
    }
}
