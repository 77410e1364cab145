/**
 * The grammar that comparing needs of any sentence: noun phrases, clauses, how sure they are, what is done by saying them,
 * and what words mean and what houses spell in their own ways. It knows sentences, but no story and no fact.
 */
@NullMarked
package app.lateral.fact.wording;

import org.jspecify.annotations.NullMarked;
