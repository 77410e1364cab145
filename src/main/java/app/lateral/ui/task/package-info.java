/** Work beside the window's thread: one way to run it, four ways to end. The only code of the window that knows threads. */
@NullMarked
package app.lateral.ui.task;

import org.jspecify.annotations.NullMarked;
