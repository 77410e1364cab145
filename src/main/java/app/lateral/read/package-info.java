/** Files to articles: decoding, headline, body and furniture told apart; one reader per format. */
@NullMarked
package app.lateral.read;

import org.jspecify.annotations.NullMarked;
