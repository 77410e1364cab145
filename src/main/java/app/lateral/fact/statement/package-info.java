/**
 * What happened, and who did it to whom where: one rule for each way in which two statements cannot both hold.
 * {@code StatementMatcher} asks the rules in turn and keeps the surest contrasts.
 */
@NullMarked
package app.lateral.fact.statement;

import org.jspecify.annotations.NullMarked;
