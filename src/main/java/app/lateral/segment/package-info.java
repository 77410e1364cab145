/** Sentences and words of an article, each with its range in the text. */
@NullMarked
package app.lateral.segment;

import org.jspecify.annotations.NullMarked;
