/** Two versions of one article beside each other, with what was cut, added, moved and reworded. */
@NullMarked
package app.lateral.ui.revision;

import org.jspecify.annotations.NullMarked;
