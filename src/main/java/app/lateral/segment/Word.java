package app.lateral.segment;

import java.util.Locale;

import app.lateral.text.TextRange;

/**
 * One word, number or punctuation mark.
 *
 * @param range where it stands
 * @param form as it is written
 * @param lemma its dictionary form in lower case ("visited" is "visit"); for what no dictionary holds, the form in
 *     lower case
 * @param tag its part of speech, a tag of the Penn Treebank ("NN", "VBD", "NNP", "CD"; punctuation has its own)
 */
public record Word(TextRange range, String form, String lemma, String tag) {
    /** Whether it is a noun that is no name. */
    public boolean isCommonNoun() {
        return tag.startsWith("NN") && !isProperNoun() && isWord();
    }

    /** Whether it is part of a proper name by its tag. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * The form without what is only style: case, the shape of apostrophes and dashes, the points of an abbreviation. Words
     * with one spelling are the same word.
     */
    public String spelling() {
        String plain = form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('–', '-')
                .replace('‑', '-');
        return plain.codePoints().anyMatch(Character::isDigit) ? plain : plain.replace(".", "");
    }
}
