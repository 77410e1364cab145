/** Tests of the controls. */
@NullMarked
package app.lateral.ui.control;

import org.jspecify.annotations.NullMarked;
