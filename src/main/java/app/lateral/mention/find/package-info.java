/**
 * All that an article mentions: the door to the rooms beside, and what a document has marked up already. {@link
 * app.lateral.mention.find.MentionFinder} asks every finder once and lets none find what is another's.
 */
@NullMarked
package app.lateral.mention.find;

import org.jspecify.annotations.NullMarked;
