/** A room of the wrong house, on which the rules are tried. */
@NullMarked
package app.lateral.wronghouse.mention.number;

import org.jspecify.annotations.NullMarked;
