/**
 * Numbers as they are written, in digits, in words and in both, without what they count. Whoever meets a number in a
 * sentence asks {@link app.lateral.mention.number.NumeralFinder}.
 */
@NullMarked
package app.lateral.mention.number;

import org.jspecify.annotations.NullMarked;
