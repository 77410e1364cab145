package app.lateral.report;

import java.util.List;

import app.lateral.fact.Reading;

/**
 * One wording that one article has for a fact, in its sentence.
 *
 * @param reading where it stands first
 * @param source the article's name
 * @param place where it stands, as agencies cite it: "para. 2"
 * @param before what stands before it in its sentence, cut where that is long
 * @param words the words themselves
 * @param after what stands behind it in its sentence, cut where that is long
 * @param elsewhere the other places where the article has the same words
 */
record Citation(Reading reading, String source, String place, String before, String words, String after,
        List<String> elsewhere) {}
