/** The facts by source: what every article says on every fact. */
@NullMarked
package app.lateral.ui.matrix;

import org.jspecify.annotations.NullMarked;
