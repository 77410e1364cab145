package app.lateral.fact.quote;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Cuts what stands between quotation marks into its sentences, so that each is held against its own counterpart. */
public final class QuotedSentences {
    private QuotedSentences() {
    }

    /** Every sentence, or part of one, that stands between quotation marks, by article, then by place. */
    public static List<Mentioned<Quote>> of(StoryEvidence evidence) {
        return evidence.mentions(Quote.class).stream().flatMap(quote -> cut(quote).stream()).toList();
    }

    private static List<Mentioned<Quote>> cut(Mentioned<Quote> quote) {
        List<Mentioned<Quote>> pieces = new ArrayList<>();
        TextRange whole = quote.mention().range();
        List<Sentence> sentences = quote.article().sentences();
        for (int i = quote.mention().sentence(); i < sentences.size(); i++) {
            if (sentences.get(i).range().start() >= whole.end()) {
                break;
            }
            List<Word> words = sentences.get(i).words().stream().filter(Word::isWord)
                    .filter(word -> whole.covers(word.range())).toList();
            if (!words.isEmpty()) {
                var range = new TextRange(words.getFirst().range().start(), words.getLast().range().end());
                pieces.add(new Mentioned<>(quote.article(), quote.place(),
                        new Quote(range, i, quote.mention().speaker(), quote.mention().scare())));
            }
        }
        return pieces;
    }
}
