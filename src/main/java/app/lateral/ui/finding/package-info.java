/** The card that explains the chosen difference: every source's words on it, and why they agree or not. */
@NullMarked
package app.lateral.ui.finding;

import org.jspecify.annotations.NullMarked;
