/**
 * What single lines tell of an article: who wrote it, where, when, in which language, which version it is. Each class
 * reads one such line or value and knows no page.
 */
@NullMarked
package app.lateral.read.imprint;

import org.jspecify.annotations.NullMarked;
