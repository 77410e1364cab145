/**
 * When a matter became known: what surfaced only now by one article was long known by another, or was first reported
 * at another time.
 */
@NullMarked
package app.lateral.fact.disclosure;

import org.jspecify.annotations.NullMarked;
