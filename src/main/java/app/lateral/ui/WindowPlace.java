package app.lateral.ui;

import java.util.List;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.lateral.store.Settings;
import org.jspecify.annotations.Nullable;

/** Where a window stands, so that it stands there again at the next start, as far as the screens of then allow. */
final class WindowPlace {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 600;

    private WindowPlace() {
    }

    /** Where a window is now. */
    static Settings.Bounds of(Stage stage) {
        return new Settings.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized());
    }

    /** Puts a window where it was; one that was nowhere, or on a screen that is gone, goes where the system puts it. */
    static void restore(Stage stage, Settings.@Nullable Bounds was, List<Screen> screens) {
        if (was == null) {
            return;
        }
        screens.stream().map(Screen::getVisualBounds)
                .filter(screen -> screen.intersects(was.x(), was.y(), was.width(), was.height())).findFirst()
                .ifPresent(screen -> put(stage, was, screen));
        stage.setMaximized(was.maximized());
    }

    private static void put(Stage stage, Settings.Bounds was, Rectangle2D screen) {
        double width = Math.min(Math.max(LEAST_WIDTH, was.width()), screen.getWidth());
        double height = Math.min(Math.max(LEAST_HEIGHT, was.height()), screen.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(Math.clamp(was.x(), screen.getMinX(), screen.getMaxX() - width));
        stage.setY(Math.clamp(was.y(), screen.getMinY(), screen.getMaxY() - height));
    }
}
