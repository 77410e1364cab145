/**
 * What the user can have done: the shortcuts, the keys and menus that set them off, and the overview of them. What a
 * shortcut does is known to the window alone.
 */
@NullMarked
package app.lateral.ui.command;

import org.jspecify.annotations.NullMarked;
