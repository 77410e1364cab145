/** The command line: commands and exit statuses. */
@NullMarked
package app.lateral.cli;

import org.jspecify.annotations.NullMarked;
