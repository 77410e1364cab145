/**
 * Times as words say them, not yet placed on the calendar: one reader for each form, from years to minutes. {@link
 * app.lateral.mention.moment.MomentFinder} finds them in a sentence, {@link app.lateral.mention.moment.TimeExpression}
 * is what they say.
 */
@NullMarked
package app.lateral.mention.moment;

import org.jspecify.annotations.NullMarked;
