/** A room of the wrong house, on which the rules are tried. */
@NullMarked
package app.lateral.wronghouse.read.load;

import org.jspecify.annotations.NullMarked;
