@NullMarked
package app.lateral.wronghouse.fact.quote;

import org.jspecify.annotations.NullMarked;
