package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import app.lateral.text.TextRange;
import app.lateral.ui.control.Ribbons;
import app.lateral.ui.control.VerticalSpan;
import app.lateral.ui.mark.Mark;
import org.jspecify.annotations.Nullable;

/** The space between two articles, with ribbons that join the passages that report the same thing. */
final class RibbonGutter extends Pane {
    private static final double WIDTH = 48;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private final ReadingViewModel model;
    private final ArticlePane left;
    private final ArticlePane right;
    private final Rectangle clip = new Rectangle();
    private final Path factPath = new Path();
    private final List<Path> paths = new ArrayList<>();
    private List<Ribbon> ribbons = List.of();
    private @Nullable FactRibbon factRibbon;

    RibbonGutter(ReadingViewModel model, ArticlePane left, ArticlePane right) {
        this.model = model;
        this.left = left;
        this.right = right;
        getStyleClass().add("ribbon-gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setClip(clip);
        factPath.setManaged(false);
        factPath.setMouseTransparent(true);
    }

    /** Shows the model's ribbons as they are now. */
    void showRibbons() {
        ribbons = model.compared().ribbons(left.article().id(), right.article().id());
        paths.clear();
        for (Ribbon ribbon : ribbons) {
            Path path = new Path();
            path.setManaged(false);
            path.getStyleClass().addAll("ribbon", ribbon.link().relation().name().toLowerCase(Locale.ROOT));
            path.setOnMouseClicked(_ -> model.choose(ribbon));
            paths.add(path);
        }
        getChildren().setAll(paths);
        showChosen();
        draw();
    }

    /** Makes the ribbons of the chosen sentence and of the sentence under the mouse stand out. */
    void showChosen() {
        SentencePlace chosen = model.sentences().chosenProperty().get();
        SentencePlace hovered = model.sentences().hoveredProperty().get();
        for (int index = 0; index < ribbons.size(); index++) {
            Ribbon ribbon = ribbons.get(index);
            Path path = paths.get(index);
            path.pseudoClassStateChanged(CHOSEN, chosen != null && ribbon.joins(chosen));
            path.pseudoClassStateChanged(HOVERED, hovered != null && ribbon.joins(hovered));
        }
        factRibbon = model.factRibbon(left.article().id(), right.article().id()).orElse(null);
        getChildren().remove(factPath);
        if (factRibbon != null) {
            factPath.getStyleClass().setAll("fact-ribbon", Mark.of(factRibbon.fact()).styleClass());
            getChildren().add(factPath);
        }
    }

    /** Draws each ribbon from passage to passage as they stand now; one of which no part is in sight is not shown. */
    void draw() {
        double height = left.column().getHeight();
        if (height <= 0 || getScene() == null) {
            return;
        }
        VerticalSpan sight = new VerticalSpan(0, height).shift(top(left));
        clip.setY(sight.top());
        clip.setWidth(getWidth());
        clip.setHeight(sight.height());
        for (int index = 0; index < ribbons.size(); index++) {
            Ribbon ribbon = ribbons.get(index);
            draw(paths.get(index), ribbon.left().range(), ribbon.right().range(), sight);
        }
        if (factRibbon != null) {
            draw(factPath, factRibbon.left(), factRibbon.right(), sight);
        }
    }

    private void draw(Path path, TextRange leftRange, TextRange rightRange, VerticalSpan sight) {
        VerticalSpan start = left.column().span(leftRange.start(), leftRange.end()).shift(top(left));
        VerticalSpan end = right.column().span(rightRange.start(), rightRange.end()).shift(top(right));
        boolean inSight = new VerticalSpan(Math.min(start.top(), end.top()), Math.max(start.bottom(), end.bottom()))
                .overlaps(sight);
        path.setVisible(inSight);
        if (inSight) {
            Ribbons.trace(path, getWidth(), start, end);
        }
    }

    private double top(ArticlePane pane) {
        return sceneToLocal(pane.column().localToScene(0, 0)).getY();
    }
}
