package app.lateral.report;

import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A wording that was judged wrong.
 *
 * @param fact the fact
 * @param wrong the wording
 * @param right the wording of the source that is right, null where none is
 */
record Correction(Fact fact, Reading wrong, @Nullable Reading right) {}
