package app.lateral.ui.differences;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.OnScreen;
import app.lateral.ui.StyleSheets;
import app.lateral.ui.preference.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OnScreen
@ExtendWith(ApplicationExtension.class)
class DifferencesViewTest {
    private final DifferencesViewModel model = new DifferencesViewModel(Messages.inEnglish());
    private int chosenAgain;

    @Start
    void start(Stage stage) {
        DifferencesView view = new DifferencesView(model, Messages.inEnglish(), () -> chosenAgain++,
                model::clearSelection);
        Scene scene = new Scene(view, 300, 620);
        scene.getStylesheets().setAll(StyleSheets.all());
        Theme.LIGHT.colour(scene);
        stage.setScene(scene);
        model.setComparison(HandMadeStory.comparison());
        stage.show();
    }

    @Test
    void saysAtAGlanceWhatDiffers(FxRobot robot) {
        assertEquals("5 differences", text(robot, ".differences-heading"));
        assertEquals(List.of("only 200 km / about 254 kilometres", "six-day / week-long",
                "“full, unconditional trust” / “Full and unconditional trust”", "Torvik, a / Torvyk", "a walrus did"),
                texts(robot, ".difference-values"));
        assertEquals("figure · high", texts(robot, ".difference-kind").getFirst());
        assertTrue(texts(robot, ".difference-about").getFirst().endsWith(" · Harbour Wire and Meridian"));
        assertEquals(List.of("Figure 1", "Time 1", "Name 1", "Quote 1", "Only one source 1"),
                texts(robot, ".mark-count"));
    }

    @Test
    void aClickChooses(FxRobot robot) {
        robot.clickOn("six-day / week-long");
        assertEquals(1, model.selectedIndex());
    }

    @Test
    void arrowKeysWalkAndEnterBringsLevelAgain(FxRobot robot) {
        robot.clickOn("six-day / week-long").type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertEquals(3, model.selectedIndex());
        robot.type(KeyCode.ENTER);
        assertEquals(1, chosenAgain);
    }

    @Test
    void longTextIsWrappedNotCut(FxRobot robot) {
        robot.lookup(".difference-values").queryAllAs(Labeled.class).forEach(label -> {
            String shown = label.lookup(".text") instanceof javafx.scene.text.Text text ? text.getText() : "";
            assertEquals(label.getText(), shown.replace("\n", " "));
        });
        assertTrue(robot.lookup(".difference-values").queryAll().size() >= 5);
    }

    @Test
    void chipsShowTheirKindAlone(FxRobot robot) {
        robot.clickOn("Figure 1");
        assertEquals("1 of 5 differences", text(robot, ".differences-heading"));
        assertEquals(List.of("only 200 km / about 254 kilometres"), texts(robot, ".difference-values"));
        robot.clickOn("Quote 1");
        assertEquals("2 of 5 differences", text(robot, ".differences-heading"));
        robot.clickOn("Figure 1").clickOn("Quote 1");
        assertEquals("5 differences", text(robot, ".differences-heading"));
    }

    @Test
    void wordsFilterAndWhatIsChosenStaysChosen(FxRobot robot) {
        robot.clickOn("six-day / week-long").clickOn("#filter-words").write("STAY");
        assertEquals(List.of("six-day / week-long"), texts(robot, ".difference-values"));
        assertEquals(0, model.selectedIndex());
        robot.write(" nonsense");
        assertTrue(robot.lookup("#show-all-differences").query().isVisible());
        robot.clickOn("#show-all-differences");
        assertEquals("5 differences", text(robot, ".differences-heading"));
        assertEquals(1, model.selectedIndex());
    }

    @Test
    void theListIsDividedOnDemand(FxRobot robot) {
        robot.clickOn("#filter-menu").clickOn("#group-SEVERITY");
        assertEquals(List.of("High · 2", "Medium · 1", "Low · 2"), headings(robot));
        robot.clickOn("#filter-menu").clickOn("#group-SOURCES");
        assertEquals("Harbour Wire and Meridian · 3", headings(robot).getFirst());
        robot.clickOn("#filter-menu").clickOn("#group-KIND");
        assertEquals(List.of("Figures · 1", "Times · 1", "Names · 1", "Quotes · 1"), headings(robot).subList(0, 4));
        robot.clickOn("#filter-menu").clickOn("#severity-HIGH");
        assertEquals("2 of 5 differences", text(robot, ".differences-heading"));
    }

    @Test
    void theMenuLeavesWhatIsOfOneArticleOrOneStatus(FxRobot robot) {
        robot.clickOn("#filter-menu").clickOn("#article-C");
        assertEquals(List.of("“full, unconditional trust” / “Full and unconditional trust”", "a walrus did"),
                texts(robot, ".difference-values"));
        robot.clickOn("#filter-menu").clickOn("#article-ALL").clickOn("#filter-menu").clickOn("#status-CHECKED");
        assertEquals("No difference is left by the filter.", text(robot, ".differences-empty"));
        robot.clickOn("#filter-menu").clickOn("#status-ALL");
        assertEquals("5 differences", text(robot, ".differences-heading"));
    }

    @Test
    void progressOfCheckingIsSeenAndFilteredBy(FxRobot robot) {
        robot.interact(() -> model.setChecks(Map.of(model.items().getFirst().fact(),
                new DifferenceCheck(DifferenceStatus.CHECKED, "both right"))));
        assertEquals("1 of 5 checked", text(robot, ".differences-checked"));
        assertEquals("✓ both right", texts(robot, ".difference-check").getFirst());
        robot.interact(() -> model.filterProperty()
                .set(DifferenceFilter.ALL.withStatus(Optional.of(DifferenceStatus.OPEN))));
        assertEquals("4 of 5 differences", text(robot, ".differences-heading"));
    }

    private static List<String> headings(FxRobot robot) {
        return texts(robot, ".difference-heading").stream().filter(text -> !text.isEmpty()).toList();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
