@NullMarked
package app.lateral.wronghouse.fact.figure;

import org.jspecify.annotations.NullMarked;
