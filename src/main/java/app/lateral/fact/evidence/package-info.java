/**
 * What is known of a story before anything is held against anything: which sentences are linked, what stands around a
 * mention, what a sentence states. Every matcher is given it and makes drafts of facts from it.
 */
@NullMarked
package app.lateral.fact.evidence;

import org.jspecify.annotations.NullMarked;
