/** What the user decides on a comparison: findings, corrections, their undoing, and how they survive a new comparison. */
@NullMarked
package app.lateral.review;

import org.jspecify.annotations.NullMarked;
