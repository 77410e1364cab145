/** The colour and sign by which a fact is known in every view. */
@NullMarked
package app.lateral.ui.mark;

import org.jspecify.annotations.NullMarked;
