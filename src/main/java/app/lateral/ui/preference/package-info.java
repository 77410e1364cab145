/**
 * What the user likes and the program remembers from one start to the next, and the panel in which it is set.
 */
@NullMarked
package app.lateral.ui.preference;

import org.jspecify.annotations.NullMarked;
