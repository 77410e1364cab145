package app.lateral.revision;

import java.util.Optional;

import app.lateral.text.TextRange;

/**
 * A change of substance within a sentence.
 *
 * @param kind what sort of thing
 * @param before where the earlier version has it; empty where it has none
 * @param after where the later version has it; empty where it has none
 */
public record SubstanceChange(Substance kind, Optional<TextRange> before, Optional<TextRange> after) {}
