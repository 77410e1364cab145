/** The ranked list of differences that the user works through. */
@NullMarked
package app.lateral.ui.differences;

import org.jspecify.annotations.NullMarked;
