package app.lateral.ui.reading;

import java.util.List;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.message.ReportMessage;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** Says where words of an article stand, as agencies do: "Harbour Wire, para. 2". */
final class ArticleCitation {
    private final Article article;
    private final String source;
    private final Messages messages;

    ArticleCitation(Article article, String source, Messages messages) {
        this.article = article;
        this.source = source;
        this.messages = messages;
    }

    /** The words at this range with their source: “a town only 200 km from the frontier” (Harbour Wire, para. 2). */
    String quote(TextRange range) {
        return messages.text(ReadingMessage.QUOTE_WITH_SOURCE, article.textAt(range).strip(), place(range));
    }

    /** The source and the paragraph or paragraphs in which a range lies. */
    String place(TextRange range) {
        List<Paragraph> touched = article.paragraphs().stream()
                .filter(paragraph -> paragraph.range().overlaps(range)).toList();
        List<Integer> body = touched.stream().filter(paragraph -> paragraph.part() == Part.BODY)
                .map(Paragraph::number).toList();
        if (touched.isEmpty() || (body.isEmpty() && touched.getFirst().part() == Part.FURNITURE)) {
            return source;
        }
        String within = body.isEmpty()
                ? messages.text(ReportMessage.HEADLINE)
                : body.getFirst().equals(body.getLast())
                        ? messages.text(ReportMessage.PARAGRAPH, body.getFirst())
                        : messages.text(ReadingMessage.PARAGRAPHS, body.getFirst(), body.getLast());
        return messages.text(ReadingMessage.PLACE, source, within);
    }
}
