/**
 * The way in: runs every matcher over a story, drops what another tells better, adds what stands in one article only, and
 * ranks the rest. It uses every other room and none uses it.
 */
@NullMarked
package app.lateral.fact.find;

import org.jspecify.annotations.NullMarked;
