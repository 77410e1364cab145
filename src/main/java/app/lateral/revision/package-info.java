/** Two versions of one article: what was cut, added, moved and reworded, and which of it changes substance. */
@NullMarked
package app.lateral.revision;

import org.jspecify.annotations.NullMarked;
