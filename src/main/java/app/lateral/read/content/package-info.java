/**
 * The bytes of a document before anyone knows what it says: their kind, their encoding, what is packed in them, and why
 * they cannot be read. Nothing here makes an article.
 */
@NullMarked
package app.lateral.read.content;

import org.jspecify.annotations.NullMarked;
