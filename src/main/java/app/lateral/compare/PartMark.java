package app.lateral.compare;

import app.lateral.text.Part;

/**
 * The user's word on what a paragraph is, against what the reader took it for.
 *
 * @param paragraph the whole paragraph
 * @param part what it is
 */
public record PartMark(Anchor paragraph, Part part) {}
