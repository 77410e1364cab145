/**
 * What asks the user something or tells them in passing: files, addresses, items, questions, announcements. Each hands
 * back the answer and knows nothing of the story.
 */
@NullMarked
package app.lateral.ui.dialog;

import org.jspecify.annotations.NullMarked;
