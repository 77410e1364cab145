/**
 * The pieces of a sentence that all finders look at, finer than words. With them the lists of words that stand as
 * resources beside the classes that ask for them.
 */
@NullMarked
package app.lateral.mention.token;

import org.jspecify.annotations.NullMarked;
