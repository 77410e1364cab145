package app.lateral.ui.reading;

import app.lateral.fact.Fact;
import app.lateral.ui.control.TextMark;
import app.lateral.ui.mark.Mark;

/** The line below the words of a fact: each mark has its own, so that colour is never the only sign. */
final class FactLine {
    private FactLine() {
    }

    /** The line; whether it is dotted or dashed is a matter of the style sheet. */
    static TextMark.Line of(Fact fact) {
        return switch (Mark.of(fact)) {
            case FIGURE, NAME, STATEMENT, ALONE -> TextMark.Line.SINGLE;
            case MOMENT -> TextMark.Line.DOUBLE;
            case QUOTE -> TextMark.Line.WAVE;
        };
    }
}
