/**
 * What is sent: copy of agencies in their forms, feeds and mail, one reader for each form. Each knows where its form
 * says who wrote the text and when.
 */
@NullMarked
package app.lateral.read.wire;

import org.jspecify.annotations.NullMarked;
