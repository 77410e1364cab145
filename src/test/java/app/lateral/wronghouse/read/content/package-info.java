/** A room of the wrong house, on which the rules are tried. */
@NullMarked
package app.lateral.wronghouse.read.content;

import org.jspecify.annotations.NullMarked;
