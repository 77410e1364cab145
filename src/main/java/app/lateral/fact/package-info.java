/**
 * Facts as values: what a fact is, what sort of thing it is about, what each article reads and why the readings agree or
 * not. All that shows or stores facts uses these types alone; how they are found is in the rooms below.
 */
@NullMarked
package app.lateral.fact;

import org.jspecify.annotations.NullMarked;
