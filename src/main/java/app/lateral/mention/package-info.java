/**
 * What a sentence mentions, as values that all else compares: quantities, moments, names and quotes. They know nothing
 * of how they are found, which is the business of the rooms below.
 */
@NullMarked
package app.lateral.mention;

import org.jspecify.annotations.NullMarked;
