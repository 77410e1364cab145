/**
 * What stands in quotation marks, and who says it by the verbs and subjects around. {@link
 * app.lateral.mention.quote.QuoteFinder} goes through an article whose names are found.
 */
@NullMarked
package app.lateral.mention.quote;

import org.jspecify.annotations.NullMarked;
