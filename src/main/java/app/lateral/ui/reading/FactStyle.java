package app.lateral.ui.reading;

import java.util.Locale;

import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.ui.control.TextMark;

/** How the words of a fact look: each family has its colour and its own line, so that colour is never the only sign. */
final class FactStyle {
    private FactStyle() {
    }

    /** The style class of the fact's family, which gives the colours. */
    static String family(Fact fact) {
        return "family-" + (fact.agreement() == Agreement.ALONE
                ? "alone"
                : fact.kind().family().name().toLowerCase(Locale.ROOT));
    }

    /** The line below its words; which lines are dotted or dashed is a matter of the style sheet. */
    static TextMark.Line line(Fact fact) {
        if (fact.agreement() == Agreement.ALONE) {
            return TextMark.Line.SINGLE;
        }
        return switch (fact.kind().family()) {
            case FIGURE, NAME, STATEMENT -> TextMark.Line.SINGLE;
            case MOMENT -> TextMark.Line.DOUBLE;
            case QUOTE -> TextMark.Line.WAVE;
        };
    }
}
