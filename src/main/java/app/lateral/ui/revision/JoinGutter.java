package app.lateral.ui.revision;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import app.lateral.ui.control.Ribbons;
import app.lateral.ui.control.TextColumn;
import app.lateral.ui.control.VerticalSpan;

/** The space between two versions, with ribbons from what was to what became of it. */
final class JoinGutter extends Pane {
    private static final double WIDTH = 56;
    private final TextColumn left;
    private final TextColumn right;
    private final Rectangle clip = new Rectangle();
    private final List<Path> paths = new ArrayList<>();
    private List<RevisionMarks.Join> joins = List.of();

    JoinGutter(TextColumn left, TextColumn right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("ribbon-gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setClip(clip);
    }

    void show(List<RevisionMarks.Join> shown) {
        joins = List.copyOf(shown);
        paths.clear();
        for (RevisionMarks.Join join : joins) {
            Path path = new Path();
            path.setManaged(false);
            path.getStyleClass().addAll("ribbon", join.styleClass());
            paths.add(path);
        }
        getChildren().setAll(paths);
        draw();
    }

    /** Draws each ribbon as its ends stand now; one of which no part is in sight is not shown. */
    void draw() {
        if (getScene() == null || left.getHeight() <= 0) {
            return;
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double leftTop = sceneToLocal(left.localToScene(0, 0)).getY();
        double rightTop = sceneToLocal(right.localToScene(0, 0)).getY();
        VerticalSpan sight = new VerticalSpan(0, getHeight());
        for (int index = 0; index < joins.size(); index++) {
            RevisionMarks.Join join = joins.get(index);
            VerticalSpan start = left.span(join.before().start(), join.before().end()).shift(leftTop);
            VerticalSpan end = right.span(join.after().start(), join.after().end()).shift(rightTop);
            boolean inSight = new VerticalSpan(Math.min(start.top(), end.top()), Math.max(start.bottom(), end.bottom()))
                    .overlaps(sight);
            Path path = paths.get(index);
            path.setVisible(inSight);
            if (inSight) {
                Ribbons.trace(path, getWidth(), start, end);
            }
        }
    }
}
