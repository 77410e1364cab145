package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into sentences and words. The language model is loaded when the first article comes; safe to use from
 * several threads, one of which works at a time.
 */
public final class ArticleSegmenter {
    private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
    private final ForeignSentenceSplitter foreignSplitter = new ForeignSentenceSplitter();
    private final LanguageDetector detector = new LanguageDetector();
    private final WordSplitter wordSplitter = new WordSplitter();
    private @Nullable PartOfSpeechTagger tagger;

    /** The article with its sentences and words; the same article always gives the same. */
    public synchronized SegmentedArticle segment(Article article) {
        String language = language(article);
        List<Cut> cuts = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (TextRange range : sentenceRanges(article.text(), paragraph, language)) {
                cuts.add(new Cut(paragraph, range, wordSplitter.split(article.text(), range)));
            }
        }
        List<List<String>> forms = cuts.stream()
                .map(cut -> cut.words().stream().map(range -> range.of(article.text())).toList()).toList();
        List<List<String>> tags = tagger().tag(forms);
        List<Sentence> sentences = new ArrayList<>(cuts.size());
        for (int i = 0; i < cuts.size(); i++) {
            sentences.add(cuts.get(i).sentence(i, forms.get(i), tags.get(i)));
        }
        return new SegmentedArticle(article, language, sentences);
    }

    /** A sentence before its words are tagged. */
    private record Cut(Paragraph paragraph, TextRange range, List<TextRange> words) {
        Sentence sentence(int index, List<String> forms, List<String> tags) {
            List<Word> tagged = new ArrayList<>(words.size());
            for (int i = 0; i < words.size(); i++) {
                String form = forms.get(i);
                tagged.add(new Word(words.get(i), form, Lemmatizer.lemma(form, tags.get(i)), tags.get(i)));
            }
            return new Sentence(index, range, paragraph.part(), paragraph.number(), tagged);
        }
    }

    /** A headline is one sentence, whatever stops stand in it. */
    private List<TextRange> sentenceRanges(String text, Paragraph paragraph, String language) {
        if (paragraph.part() == Part.HEADLINE) {
            return List.of(paragraph.range());
        }
        return isForeign(language)
                ? foreignSplitter.split(text, paragraph.range(), language)
                : sentenceSplitter.split(text, paragraph.range());
    }

    /** What the body tells, else what the article says of itself. */
    private String language(Article article) {
        StringBuilder body = new StringBuilder();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.part() == Part.BODY) {
                body.append(article.textAt(paragraph.range())).append('\n');
            }
        }
        String detected = detector.detect(body.toString());
        String told = article.imprint().language();
        return told == null || !detected.equals(LanguageDetector.UNKNOWN)
                ? detected
                : Locale.forLanguageTag(told).getLanguage();
    }

    private static boolean isForeign(String language) {
        return !language.equals(LanguageDetector.ENGLISH) && !language.equals(LanguageDetector.UNKNOWN);
    }

    private PartOfSpeechTagger tagger() {
        PartOfSpeechTagger loaded = tagger;
        if (loaded == null) {
            loaded = new PartOfSpeechTagger();
            tagger = loaded;
        }
        return loaded;
    }
}
