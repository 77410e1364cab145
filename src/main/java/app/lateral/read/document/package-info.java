/**
 * Documents that one person wrote and saved: PDF, DOCX, ODT, RTF, Markdown and plain text, one reader for each form.
 */
@NullMarked
package app.lateral.read.document;

import org.jspecify.annotations.NullMarked;
