package app.lateral.ui.mark;

import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;

/** How a fact is marked and counted: by the family of its kind, or as what one source alone has. */
public enum Mark {
    /** Numbers. */
    FIGURE("family-figure"),
    /** Days, times and lengths of time. */
    MOMENT("family-moment"),
    /** Names, places and titles. */
    NAME("family-name"),
    /** Quotes. */
    QUOTE("family-quote"),
    /** Statements, who says them and how surely. */
    STATEMENT("family-statement"),
    /** What one source alone has, of whatever kind. */
    ALONE("family-alone");

    private final String styleClass;

    Mark(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that gives its colours and its sign to what is below a node, see colours.css. */
    public String styleClass() {
        return styleClass;
    }

    /** How this fact is marked. */
    public static Mark of(Fact fact) {
        if (fact.agreement() == Agreement.ALONE) {
            return ALONE;
        }
        return switch (fact.kind().family()) {
            case FIGURE -> FIGURE;
            case MOMENT -> MOMENT;
            case NAME -> NAME;
            case QUOTE -> QUOTE;
            case STATEMENT -> STATEMENT;
        };
    }
}
