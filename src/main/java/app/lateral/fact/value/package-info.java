/**
 * Finds which figures, or which dates and times, are stated for one thing, wherever in the articles they stand.
 * How two values of one kind are then judged is left to the room of that kind.
 */
@NullMarked
package app.lateral.fact.value;

import org.jspecify.annotations.NullMarked;
