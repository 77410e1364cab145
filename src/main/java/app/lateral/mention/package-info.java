/** What a sentence mentions, as values: quantities, moments, names, quotes; one finder per kind. */
@NullMarked
package app.lateral.mention;

import org.jspecify.annotations.NullMarked;
