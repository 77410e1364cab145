/** A report as headings, paragraphs and tables, and the forms that it can be written in; knows nothing of articles. */
@NullMarked
package app.lateral.report.document;

import org.jspecify.annotations.NullMarked;
