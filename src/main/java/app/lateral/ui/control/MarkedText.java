package app.lateral.ui.control;

import java.util.List;
import java.util.TreeSet;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Some words of a text in one flow, with marks on them; line ends inside are shown as spaces. */
public final class MarkedText extends TextFlow {
    /**
     * The words from {@code start} up to {@code end}, UTF-16 units of {@code text}; a run of them bears the style classes
     * of all marks that cover it, or "plain".
     */
    public MarkedText(String text, int start, int end, List<TextMark> marks) {
        getStyleClass().add("marked-text");
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (TextMark mark : marks) {
            cuts.add(Math.clamp(mark.start(), start, end));
            cuts.add(Math.clamp(mark.end(), start, end));
        }
        int from = start;
        for (int to : cuts.tailSet(start, false)) {
            Text run = new Text(text.substring(from, to).replaceAll("\\s+", " "));
            run.getStyleClass().add("plain");
            for (TextMark mark : marks) {
                if (mark.start() <= from && to <= mark.end()) {
                    run.getStyleClass().remove("plain");
                    run.getStyleClass().addAll(mark.styleClasses());
                }
            }
            getChildren().add(run);
            from = to;
        }
        setAccessibleText(text.substring(start, end));
    }
}
