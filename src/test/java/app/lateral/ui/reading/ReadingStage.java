package app.lateral.ui.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import app.lateral.message.Messages;
import app.lateral.text.TextRange;
import app.lateral.ui.control.Picture;
import app.lateral.ui.control.TextColumn;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window that holds nothing but a reading view. The headless screen has 1000 by 1000 pixels; a larger view is seen
 * whole in pictures only.
 */
final class ReadingStage {
    final ReadingViewModel model = new ReadingViewModel();
    final ReadingView view;
    private static final double SCREEN = 1000;
    private final Stage stage;

    /** To be called on the application thread. */
    ReadingStage(Stage stage, double width, double height) {
        this.stage = stage;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        view = new ReadingView(model, Messages.inEnglish());
        view.setManaged(false);
        view.resize(width, height);
        Scene scene = new Scene(new Pane(view), Math.min(width, SCREEN), Math.min(height, SCREEN));
        Stream.of("colours.css", "control/control.css", "reading/reading.css")
                .map(sheet -> Picture.class.getResource("/app/lateral/ui/" + sheet))
                .forEach(sheet -> scene.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm()));
        stage.setScene(scene);
        stage.show();
    }

    /** With a story, as large as two panes and a half want; to be called on the application thread. */
    static ReadingStage of(Stage stage, ExampleStory story) {
        ReadingStage shown = new ReadingStage(stage, 1000, 640);
        shown.tell(story);
        return shown;
    }

    void show(ExampleStory story) {
        onStage(() -> tell(story));
    }

    private void tell(ExampleStory story) {
        model.setArticles(story.articles());
        model.setComparison(story.comparison());
    }

    void dark() {
        onStage(() -> {
            Theme theme = new PrimerDark();
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
            stage.getScene().getRoot().getStyleClass().add("dark");
        });
    }

    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        onStage(() -> Picture.write(view.snapshot(null, null), name));
    }

    /** Does something on the application thread and waits until it is seen. */
    void onStage(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The columns of the articles shown, from left to right. */
    List<TextColumn> columns() {
        return view.lookupAll(".text-column").stream().map(TextColumn.class::cast).toList();
    }

    /** The column of the article with this id, where all are shown in the order of their ids. */
    TextColumn column(String article) {
        return columns().get(article.charAt(0) - 'A');
    }

    /** Where a range of an article stands on the screen. */
    Bounds bounds(String article, TextRange range) {
        TextColumn column = column(article);
        return column.localToScreen(column.bounds(range.start(), range.end()).orElseThrow());
    }

    /** Where words of a story stand on the screen, see {@link ExampleStory#range}. */
    Bounds onScreen(ExampleStory story, String place) {
        return bounds(place.substring(0, 1), story.range(place));
    }

    /** Where the lines of marks of a style class stand on the screen. */
    List<Bounds> lines(String styleClass) {
        return view.lookupAll(".mark-line." + styleClass).stream()
                .map(line -> line.localToScreen(line.getBoundsInLocal())).toList();
    }

    /** The button of which a screen reader says this. */
    Button button(String accessibleText) {
        return view.lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> accessibleText.equals(button.getAccessibleText())).findFirst().orElseThrow();
    }
}
