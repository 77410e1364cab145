/** Real articles with one known error each, to see whether a comparison finds it. */
@NullMarked
package app.lateral.planted;

import org.jspecify.annotations.NullMarked;
