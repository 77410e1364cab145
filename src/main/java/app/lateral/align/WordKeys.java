package app.lateral.align;

import java.util.Locale;
import java.util.regex.Pattern;

import app.lateral.segment.Word;
import opennlp.tools.stemmer.PorterStemmer;

/** Tells which words are the same word in another form: by lemma, and for English by Porter's stem of it. */
final class WordKeys {
    private static final Pattern PLAIN_LETTERS = Pattern.compile("[a-z]+");

    private final PorterStemmer stemmer = new PorterStemmer();

    /** The key of a word; words with one key count as the same. Not for several threads at once. */
    String key(Word word) {
        String base = base(word);
        return PLAIN_LETTERS.matcher(base).matches() ? stemmer.stem(base) : base;
    }

    /** The lemma in lower case, without a mark of the possessive. */
    static String base(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return lemma.endsWith("'s") || lemma.endsWith("’s") ? lemma.substring(0, lemma.length() - 2) : lemma;
    }
}
