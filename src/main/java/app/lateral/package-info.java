/** The program: wires its parts by hand and starts the window or the command line. */
@NullMarked
package app.lateral;

import org.jspecify.annotations.NullMarked;
