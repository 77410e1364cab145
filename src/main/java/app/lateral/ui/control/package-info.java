/** Controls that know nothing of articles and facts. */
@NullMarked
package app.lateral.ui.control;

import org.jspecify.annotations.NullMarked;
