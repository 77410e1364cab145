/**
 * The window as a whole: it makes the parts, which lie in the rooms below and know neither it nor each other, and joins them.
 * {@link app.lateral.ui.MainWindow} is what is seen, {@link app.lateral.ui.WindowViewModel} what it shows.
 */
@NullMarked
package app.lateral.ui;

import org.jspecify.annotations.NullMarked;
