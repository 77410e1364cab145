package app.lateral.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import app.lateral.ui.preference.Theme;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The contrast of text on what is behind it, as WCAG 2.2 computes it: at least 4.5 to 1 (level AA) in every theme. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final List<String> FAMILIES = List.of("figure", "moment", "name", "quote", "statement", "alone");
    private static final List<String> PAPERS = List.of("-color-bg-default", "-color-bg-subtle", "-lateral-chosen-bg");
    private static final List<String> INKS = List.of("-color-fg-default", "-color-fg-muted");
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private Scene scene;
    private final Pane root = new Pane();

    @Start
    void start(Stage stage) {
        scene = new Scene(root, 200, 200);
        scene.getStylesheets().setAll(StyleSheets.all());
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnWhatIsBehindIt(Theme theme) {
        List<String> weak = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            theme.colour(scene);
            List<String> found = new ArrayList<>();
            for (String family : FAMILIES) {
                check("-lateral-" + family + "-fg", "-lateral-" + family + "-bg", found);
                check("-lateral-" + family + "-fg", "-color-bg-default", found);
                check("-lateral-" + family + "-fg", "-lateral-chosen-bg", found);
                check("-color-fg-default", "-lateral-" + family + "-bg", found);
            }
            for (String ink : INKS) {
                PAPERS.forEach(paper -> check(ink, paper, found));
            }
            check("-color-fg-default", "-lateral-found-bg", found);
            check("-color-fg-default", "-lateral-added-bg", found);
            check("-lateral-added-fg", "-color-bg-default", found);
            check("-color-fg-emphasis", "-color-accent-emphasis", found);
            return found;
        });
        assertEquals(List.of(), weak);
    }

    private void check(String ink, String paper, List<String> weak) {
        Color behind = colour(paper);
        double contrast = contrast(colour(ink), behind);
        if (contrast < LEAST) {
            weak.add("%s on %s: %.2f".formatted(ink, paper, contrast));
        }
    }

    private Color colour(String name) {
        Region region = new Region();
        region.setStyle("-fx-background-color: " + name);
        root.getChildren().setAll(region);
        root.applyCss();
        return (Color) region.getBackground().getFills().getFirst().getFill();
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
