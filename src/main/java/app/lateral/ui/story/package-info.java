/**
 * The story that is open, without a window: what is read, compared, decided, kept and named, and what is to be known of
 * it. {@link app.lateral.ui.story.StoryViewModel} is the first to look at.
 */
@NullMarked
package app.lateral.ui.story;

import org.jspecify.annotations.NullMarked;
