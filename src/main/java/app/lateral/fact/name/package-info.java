/**
 * How people and things are called: two spellings of one name, two titles of one person, two holders of one office.
 * Whose a name is has been settled before, in {@code story}.
 */
@NullMarked
package app.lateral.fact.name;

import org.jspecify.annotations.NullMarked;
