package app.lateral.mention;

import app.lateral.text.TextRange;

/**
 * A figure with what it counts or measures: "254 kilometres", "week-long", "$84,000", "two rounds", "the 75th".
 *
 * @param range number and unit, without the hedge: "254 kilometres", "200 km", "week-long", "two rounds"
 * @param hedgedRange the same with the hedge before it: "about 254 kilometres"
 * @param sentence the index of the sentence in which it begins
 * @param kind what sort of figure it is
 * @param amount its value in {@code unit}
 * @param unit what can be compared: the SI base unit's symbol ("m", "kg", "s", "m2", "m/s", "K"), an ISO 4217 code
 *     ("USD"), "%" for a percentage, "year" for an age, or for a count and an ordinal the lemma of the thing counted
 *     ("round", "missile"; empty where none is named)
 * @param written the unit or thing counted as written ("kilometres", "rounds of talks"; empty where none is)
 * @param hedge how it is softened or bounded
 */
public record Quantity(TextRange range, TextRange hedgedRange, int sentence, Kind kind, Amount amount, String unit,
        String written, Hedge hedge) implements Mention {
    /** The unit of the result of a game or a vote, of which the amount's ends are the two numbers: "3-2". */
    public static final String RESULT = "result";

    /** The sorts of figures. */
    public enum Kind {
        /** A physical quantity other than time: length, mass, area, speed, temperature, … */
        MEASURE,
        /** A length of time. */
        DURATION,
        /** A sum of money. */
        MONEY,
        /** A share in hundred, or percentage points. */
        PERCENT,
        /** How many of something, or a bare number. */
        COUNT,
        /** How old someone or something is, in years. */
        AGE,
        /** A place in an order: "first", "75th". */
        ORDINAL
    }
}
