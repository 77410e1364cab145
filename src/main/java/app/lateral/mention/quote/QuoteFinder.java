package app.lateral.mention.quote;

import java.util.ArrayList;
import java.util.List;

import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.mention.name.NameWords;
import app.lateral.mention.token.Tokens;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** Finds quotes and their speakers, paragraph by paragraph. */
public final class QuoteFinder {
    private static final int SCARE_WORDS = 2;

    private final NameWords words;

    /** A finder that tells speakers by these words. */
    public QuoteFinder(NameWords words) {
        this.words = words;
    }

    /**
     * The quotes of an article in order.
     *
     * @param article the article
     * @param sentences the tokens of its sentences, furniture left out
     * @param names its names in order
     */
    public List<Quote> find(SegmentedArticle article, List<Tokens> sentences, List<Name> names) {
        var quotes = new ArrayList<Quote>();
        if (article.sentences().isEmpty()) {
            return quotes;
        }
        List<Paragraph> paragraphs = article.article().paragraphs().stream()
                .filter(paragraph -> paragraph.part() != Part.FURNITURE).toList();
        List<List<QuotationMarks.Marked>> marks = paragraphs.stream()
                .map(paragraph -> QuotationMarks.in(article.article().text(), paragraph.range())).toList();
        var quoted = new QuotedWords(sentences,
                marks.stream().flatMap(List::stream).map(QuotationMarks.Marked::range).toList());
        var speakers = new SpeakerFinder(article, new SentenceSubjects(sentences, names, quoted), quoted, words);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean continued = i + 1 < paragraphs.size() && opens(article, paragraphs.get(i + 1));
            for (QuotationMarks.Marked marked : marks.get(i)) {
                TextRange range = trimmed(article, ended(article, marked, continued));
                if (!range.isEmpty()) {
                    quotes.add(quote(article, speakers, range, marked.range()));
                }
            }
            speakers.endParagraph(continued);
        }
        return quotes;
    }

    private static boolean opens(SegmentedArticle article, Paragraph paragraph) {
        return !paragraph.range().isEmpty()
                && "“\"„«".indexOf(article.article().text().charAt(paragraph.range().start())) >= 0;
    }

    /** An unclosed quote reaches to the end of its sentence, or of its paragraph if the next takes it up. */
    private static TextRange ended(SegmentedArticle article, QuotationMarks.Marked marked, boolean continued) {
        if (marked.ending() == QuotationMarks.Ending.CLOSED || continued) {
            return marked.range();
        }
        int end = article.sentenceAt(marked.range().start()).range().end();
        return new TextRange(marked.range().start(), Math.max(marked.range().start(), Math.min(end, marked.range()
                .end())));
    }

    private static TextRange trimmed(SegmentedArticle article, TextRange range) {
        String text = article.article().text();
        int start = range.start();
        int end = range.end();
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))
                && "$£€#@".indexOf(text.charAt(start)) < 0) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isTrailing(char c) {
        return Character.isWhitespace(c) || ",.;:…—–-“”\"‘’'".indexOf(c) >= 0;
    }

    private Quote quote(SegmentedArticle article, SpeakerFinder speakers, TextRange range, TextRange marked) {
        Sentence sentence = article.sentenceAt(range.start());
        String said = range.of(article.article().text());
        int count = said.strip().split("\\s+", SCARE_WORDS + 2).length;
        boolean title = count > 1 && isTitle(said);
        String speaker = speakers.speaker(marked, count > SCARE_WORDS && !title
                ? SpeakerFinder.Reach.FAR
                : SpeakerFinder.Reach.SENTENCE);
        boolean scare = (title && !speakers.isIntroduced(marked)) || (count <= SCARE_WORDS && speaker.isEmpty());
        return new Quote(range, sentence.index(), scare ? "" : speaker, scare);
    }

    /** "Farewell of Slavianka": every longer word has a capital. */
    private static boolean isTitle(String said) {
        int longWords = 0;
        for (String word : said.split("[\\s-]+", -1)) {
            if (word.length() > 3) {
                longWords++;
                if (!Character.isUpperCase(word.codePointAt(0))) {
                    return false;
                }
            }
        }
        return longWords > 0;
    }
}
