/** Articles and places in them: immutable, without behaviour beyond themselves. */
@NullMarked
package app.lateral.text;

import org.jspecify.annotations.NullMarked;
