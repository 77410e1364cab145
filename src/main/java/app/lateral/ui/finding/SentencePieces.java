package app.lateral.ui.finding;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Reading;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.finding.CardSentence.Marked;
import app.lateral.ui.finding.CardSentence.Piece;
import app.lateral.ui.finding.CardSentence.Plain;

/** Cuts a sentence where readings begin and end. */
final class SentencePieces {
    private SentencePieces() {
    }

    /** The pieces of a sentence; a reading that runs on into the next sentence is shown to its end. */
    static List<Piece> of(Article article, Sentence sentence, List<Reading> readings) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.range().start();
        for (TextRange reading : readings.stream().map(Reading::range).sorted().toList()) {
            if (reading.end() <= at) {
                continue;
            }
            int start = Math.max(at, reading.start());
            addPlain(pieces, article, at, start);
            pieces.add(new Marked(words(article, start, reading.end())));
            at = reading.end();
        }
        addPlain(pieces, article, at, Math.max(at, sentence.range().end()));
        return List.copyOf(pieces);
    }

    private static void addPlain(List<Piece> pieces, Article article, int start, int end) {
        if (start < end) {
            pieces.add(new Plain(words(article, start, end)));
        }
    }

    /** Line ends inside a sentence are those of the file, not of the card. */
    private static String words(Article article, int start, int end) {
        return article.textAt(new TextRange(start, end)).replaceAll("\\s+", " ");
    }
}
