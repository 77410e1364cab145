package app.lateral.ui.reading;

import java.util.Objects;
import java.util.stream.Stream;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import app.lateral.message.Messages;
import app.lateral.ui.control.Picture;
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

    void show(ExampleStory story) {
        onStage(() -> {
            model.setArticles(story.articles());
            model.setComparison(story.comparison());
        });
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
}
