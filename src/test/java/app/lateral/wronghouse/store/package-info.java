/** A package of the wrong house, on which the rules are tried. */
@NullMarked
package app.lateral.wronghouse.store;

import org.jspecify.annotations.NullMarked;
