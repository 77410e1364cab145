/**
 * Web pages, alone and in archives of the web: the markup in blocks, the article told from the rest of the page, and
 * what the page says of itself.
 */
@NullMarked
package app.lateral.read.web;

import org.jspecify.annotations.NullMarked;
