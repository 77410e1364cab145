/** Who shares how much text with whom. */
@NullMarked
package app.lateral.ui.reuse;

import org.jspecify.annotations.NullMarked;
