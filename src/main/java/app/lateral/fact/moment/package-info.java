/**
 * Dates, times of the day and lengths of time held against each other, across calendars, zones and bounds.
 * It judges when two of them that are told of one thing cannot both hold.
 */
@NullMarked
package app.lateral.fact.moment;

import org.jspecify.annotations.NullMarked;
