package app.lateral.segment;

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
    /** Whether it is part of a proper name by its tag. */
    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
