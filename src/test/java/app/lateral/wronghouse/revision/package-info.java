/** A package of the wrong house, on which the rules are tried. */
@NullMarked
package app.lateral.wronghouse.revision;

import org.jspecify.annotations.NullMarked;
