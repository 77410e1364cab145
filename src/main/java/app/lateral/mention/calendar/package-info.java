/**
 * Where the times that words say lie on the calendar, seen from the day of writing and from the day told before. {@link
 * app.lateral.mention.calendar.MomentResolver} goes through an article in order.
 */
@NullMarked
package app.lateral.mention.calendar;

import org.jspecify.annotations.NullMarked;
