package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.quote.QuoteWords;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** Whether an article says elsewhere what is held against it. */
final class Repetition {
    /** A single word says too little to be found again. */
    private static final int LEAST_WORDS = 2;
    /** This share of a sentence's words may be put in another way. */
    private static final double FEW = 0.25;

    private Repetition() {
    }

    /** Whether one of the two articles says both, each in a sentence: then it says one beside the other. */
    static boolean oneSaysBoth(StatementContrast contrast) {
        return says(contrast.one().sentence().article(), contrast.other())
                || says(contrast.other().sentence().article(), contrast.one());
    }

    /** Whether either article says the other's sentence as well, nearly as it stands: then nothing lies between them. */
    static boolean bothSayBoth(StatementContrast contrast) {
        return repeats(contrast.one().sentence(), contrast.other().sentence())
                && repeats(contrast.other().sentence(), contrast.one().sentence());
    }

    /** Whether the article of one says the other in a sentence beside this one. */
    private static boolean repeats(StatedSentence one, StatedSentence other) {
        Sentence sentence = other.sentence();
        List<String> words = lemmas(sentence);
        return one.article().sentences().stream().filter(own -> own.index() != one.sentence().index())
                .filter(own -> Math.abs(own.words().size() - sentence.words().size()) <= FEW * sentence.words().size())
                .map(Repetition::lemmas).anyMatch(own -> {
                    List<String> missing = new ArrayList<>(words);
                    own.forEach(missing::remove);
                    return missing.size() <= FEW * words.size();
                });
    }

    private static List<String> lemmas(Sentence sentence) {
        return sentence.words().stream().filter(Word::isWord).map(Word::lemma).toList();
    }

    /** Whether a sentence of the body holds all telling words of a reading. */
    private static boolean says(AnnotatedArticle article, Telling telling) {
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
