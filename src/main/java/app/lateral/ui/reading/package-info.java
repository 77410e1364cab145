/** The articles side by side: their texts with marks, ribbons between passages that report the same, overview strips. */
@NullMarked
package app.lateral.ui.reading;

import org.jspecify.annotations.NullMarked;
