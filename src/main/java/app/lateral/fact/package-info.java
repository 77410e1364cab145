/** What articles state or measure, compared as what it means; one matcher per kind. */
@NullMarked
package app.lateral.fact;

import org.jspecify.annotations.NullMarked;
