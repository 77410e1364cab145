/**
 * Two sentences that report the same thing, held against each other: their clauses, people and acts matched, and a contrast
 * between them made a fact. The rules that find contrasts are in {@code claim} and {@code statement}.
 */
@NullMarked
package app.lateral.fact.contrast;

import org.jspecify.annotations.NullMarked;
