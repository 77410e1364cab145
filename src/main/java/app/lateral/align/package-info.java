/** Which passages of different articles report the same thing, how surely, and why. */
@NullMarked
package app.lateral.align;

import org.jspecify.annotations.NullMarked;
