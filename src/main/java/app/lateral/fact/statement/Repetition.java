package app.lateral.fact.statement;

import java.util.List;

import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.quote.QuoteWords;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** Whether an article says elsewhere what is held against it. */
final class Repetition {
    /** A single word says too little to be found again. */
    private static final int LEAST_WORDS = 2;

    private Repetition() {
    }

    /** Whether one of the two articles says both, each in a sentence: then it says one beside the other. */
    static boolean oneSaysBoth(StatementContrast contrast) {
        return says(contrast.one().sentence().article(), contrast.other())
                || says(contrast.other().sentence().article(), contrast.one());
    }

    /** Whether a sentence of the body holds all telling words of a reading. */
    private static boolean says(app.lateral.mention.AnnotatedArticle article, Telling telling) {
        List<Word> words = telling.sentence().sentence().words().stream()
                .filter(word -> telling.range().covers(word.range())).filter(Repetition::isTelling).toList();
        return words.size() >= LEAST_WORDS && article.sentences().stream().filter(Sentence::isBody)
                .anyMatch(sentence -> words.stream().allMatch(word -> sentence.words().stream()
                        .anyMatch(own -> StatementPair.isOneWord(own.lemma(), word.lemma()))));
    }

    private static boolean isTelling(Word word) {
        String tag = word.tag();
        return word.isWord() && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB"))
                && !QuoteWords.isLight(word.lemma());
    }
}
