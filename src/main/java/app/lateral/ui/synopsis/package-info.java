/** The articles in rows: passages that report the same thing beside each other, in the order of one of them. */
@NullMarked
package app.lateral.ui.synopsis;

import org.jspecify.annotations.NullMarked;
