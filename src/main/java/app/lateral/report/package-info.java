/** A comparison in words: sentences for people, and the text and JSON formats. */
@NullMarked
package app.lateral.report;

import org.jspecify.annotations.NullMarked;
