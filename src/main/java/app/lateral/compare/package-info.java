/** Runs the stages from articles to facts; its Comparison is the one result that all else reads. */
@NullMarked
package app.lateral.compare;

import org.jspecify.annotations.NullMarked;
