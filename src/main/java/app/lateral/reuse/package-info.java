/** Text that articles share word for word or nearly so. */
@NullMarked
package app.lateral.reuse;

import org.jspecify.annotations.NullMarked;
