/** Tests of the reading view with real clicks on a headless platform. */
@NullMarked
package app.lateral.ui.reading;

import org.jspecify.annotations.NullMarked;
