/**
 * The words of utterances held against each other: changed, cut, of another speaker, or only paraphrased.
 * What houses write in their own ways is not counted as a change.
 */
@NullMarked
package app.lateral.fact.quote;

import org.jspecify.annotations.NullMarked;
