package app.lateral.ui.finding;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import app.lateral.compare.Comparison;
import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.OnScreen;
import app.lateral.ui.StyleSheets;
import app.lateral.ui.control.Picture;
import app.lateral.ui.preference.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@OnScreen
@ExtendWith(ApplicationExtension.class)
class CardViewTest {
    private final CardViewModel model = new CardViewModel(Messages.inEnglish());
    private final Comparison comparison = HandMadeStory.comparison();
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private CardView view;

    @Start
    void start(Stage stage) {
        view = new CardView(model, Messages.inEnglish());
        Scene scene = new Scene(view, 800, 110);
        scene.getStylesheets().setAll(StyleSheets.all());
        Theme.LIGHT.colour(scene);
        stage.setScene(scene);
        stage.show();
        stage.sizeToScene();
    }

    @Test
    void saysWhatToDoUntilSomethingIsChosen(FxRobot robot) {
        robot.interact(() -> model.emptyTextProperty().set("Choose one."));
        assertEquals("Choose one.", robot.lookup(".card-empty").queryLabeled().getText());
    }

    @Test
    void whatDoesNotFitCanBeScrolledTo(FxRobot robot) {
        robot.interact(() -> model.explain(comparison.facts().getFirst(), comparison));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Picture.write(view.snapshot(null, null), "card-small"));
        ScrollPane sources = robot.lookup(".card-sources-scroll").queryAs(ScrollPane.class);
        Region content = (Region) sources.getContent();
        assertEquals(content.prefHeight(content.getWidth()), content.getHeight(), 1);
        assertTrue(content.getHeight() > sources.getViewportBounds().getHeight());
        assertTrue(hasScrollBar(sources));
    }

    @Test
    void whatFitsNeedsNoScrolling(FxRobot robot) {
        robot.interact(() -> view.getScene().getWindow().setHeight(400));
        robot.interact(() -> model.explain(comparison.facts().getFirst(), comparison));
        robot.interact(() -> view.getScene().getWindow().setHeight(300));
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane sources = robot.lookup(".card-sources-scroll").queryAs(ScrollPane.class);
        assertEquals(sources.getViewportBounds().getHeight(), ((Region) sources.getContent()).getHeight(), 0.5);
        assertFalse(hasScrollBar(sources));
    }

    @Test
    void namesTheSilentSourcesTogether(FxRobot robot) {
        robot.interact(() -> model.explain(comparison.facts().getLast(), comparison));
        assertEquals(List.of("Courier", "Harbour Wire", "Meridian"),
                robot.lookup(".card-source-name").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
    }

    private static boolean hasScrollBar(ScrollPane pane) {
        return pane.lookupAll(".scroll-bar:vertical").stream().map(ScrollBar.class::cast)
                .anyMatch(ScrollBar::isVisible);
    }
}
