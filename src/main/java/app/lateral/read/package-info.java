/**
 * The way from files, folders, addresses and copied text to articles: {@link app.lateral.read.StoryReader} loads each,
 * asks the readers of all forms in turn, and bounds their work. The rooms below know nothing of it.
 */
@NullMarked
package app.lateral.read;

import org.jspecify.annotations.NullMarked;
