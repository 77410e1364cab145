/**
 * Who says it, and how surely: sources, speech acts, degrees of certainty, and who announced, issued or led what.
 * Each class compares one such thing between two sentences or over all articles.
 */
@NullMarked
package app.lateral.fact.claim;

import org.jspecify.annotations.NullMarked;
