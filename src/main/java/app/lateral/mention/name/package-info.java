/**
 * Names of persons, places and organisations: the words that make one, its titles, and which of them name the same.
 * {@link app.lateral.mention.name.NameFinder} goes through an article.
 */
@NullMarked
package app.lateral.mention.name;

import org.jspecify.annotations.NullMarked;
