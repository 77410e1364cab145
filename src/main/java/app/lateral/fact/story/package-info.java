/**
 * Who and what a story names: every mention with the article it stands in, spellings that may be one name, and the bearer
 * of each name in all articles. The other rooms ask here whether two articles speak of the same person, place or thing.
 */
@NullMarked
package app.lateral.fact.story;

import org.jspecify.annotations.NullMarked;
