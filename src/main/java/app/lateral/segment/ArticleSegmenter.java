package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;

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
    private final WordSplitter wordSplitter = new WordSplitter();
    private @Nullable PartOfSpeechTagger tagger;

    /** The article with its sentences and words; the same article always gives the same. */
    public synchronized SegmentedArticle segment(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (TextRange range : sentenceRanges(article.text(), paragraph)) {
                sentences.add(new Sentence(sentences.size(), range, paragraph.part(), paragraph.number(),
                        words(article.text(), range)));
            }
        }
        return new SegmentedArticle(article, sentences);
    }

    /** A headline is one sentence, whatever stops stand in it. */
    private List<TextRange> sentenceRanges(String text, Paragraph paragraph) {
        if (paragraph.part() == Part.HEADLINE) {
            return List.of(paragraph.range());
        }
        return sentenceSplitter.split(text, paragraph.range());
    }

    private List<Word> words(String text, TextRange sentence) {
        List<TextRange> ranges = wordSplitter.split(text, sentence);
        List<String> forms = ranges.stream().map(range -> range.of(text)).toList();
        List<String> tags = tagger().tag(forms);
        List<Word> words = new ArrayList<>(ranges.size());
        for (int i = 0; i < ranges.size(); i++) {
            String form = forms.get(i);
            words.add(new Word(ranges.get(i), form, Lemmatizer.lemma(form, tags.get(i)), tags.get(i)));
        }
        return words;
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
