/**
 * How bytes get here: from files, folders and, on the user's word alone, from public addresses. What is too large,
 * private or gone is refused here.
 */
@NullMarked
package app.lateral.read.load;

import org.jspecify.annotations.NullMarked;
