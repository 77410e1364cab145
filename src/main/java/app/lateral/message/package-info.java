/** Every wording that a person reads, in bundles. */
@NullMarked
package app.lateral.message;

import org.jspecify.annotations.NullMarked;
