/** The window. */
@NullMarked
package app.lateral.ui;

import org.jspecify.annotations.NullMarked;
