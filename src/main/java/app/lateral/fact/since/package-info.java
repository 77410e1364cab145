/**
 * Since when something is so, however it is told: since a year, for so many years, so many years ago, in its umpteenth
 * year.
 */
@NullMarked
package app.lateral.fact.since;

import org.jspecify.annotations.NullMarked;
