/** What is kept on disk: story files, drafts for recovery, and the program's settings. Every file is replaced whole or not at all. */
@NullMarked
package app.lateral.store;

import org.jspecify.annotations.NullMarked;
