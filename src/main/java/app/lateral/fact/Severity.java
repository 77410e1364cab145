package app.lateral.fact;

/** How much a difference matters, after the news agencies' classes of corrections; gravest first. */
public enum Severity {
    /** A wrong figure, date, person, quote or statement would need a CORRECTED. */
    HIGH,
    /** The wording of a quote, an attribution, a title. */
    MEDIUM,
    /** A spelling would need a REFILE. */
    LOW
}
