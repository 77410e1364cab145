/**
 * From a draft in blocks to an article: title, body and furniture told apart, the imprint found. Every reader of a form
 * hands its draft to {@link app.lateral.read.article.ArticleAssembler}.
 */
@NullMarked
package app.lateral.read.article;

import org.jspecify.annotations.NullMarked;
