package app.lateral.mention.find;

import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.Quote;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Article;
import app.lateral.text.Imprint;
import app.lateral.text.Mark;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkedMentionsTest {
    private static final String TEXT = "In lower brekke the ferry Mira Holm sank on Tuesday, and who saw it said never again.";

    @Test
    void namesAreWhatTheMarkupSays() {
        AnnotatedArticle article = annotated(mark("Mira Holm", Mark.Kind.ORGANISATION, null));
        assertEquals(List.of(Name.Kind.ORGANISATION),
                article.mentions(Name.class).stream().filter(name -> name.text().equals("Mira Holm")).map(Name::kind)
                        .toList());
    }

    @Test
    void aNameThatNobodyFoundIsAdded() {
        AnnotatedArticle article = annotated(mark("lower brekke", Mark.Kind.PLACE, null));
        assertTrue(article.mentions(Name.class).stream()
                .anyMatch(name -> name.text().equals("lower brekke") && name.kind() == Name.Kind.PLACE));
    }

    @Test
    void aDayIsTheOneThatTheMarkupGives() {
        AnnotatedArticle article = annotated(mark("Tuesday", Mark.Kind.MOMENT, "2023-03-14"));
        assertEquals(List.of("2023-03-14"), article.mentions(Moment.class).stream().map(Moment::value).toList());
    }

    @Test
    void aMarkedQuoteNeedsNoQuotationMarks() {
        AnnotatedArticle article = annotated(mark("never again", Mark.Kind.QUOTE, null));
        assertEquals(List.of("never again"),
                article.mentions(Quote.class).stream().map(quote -> quote.range().of(TEXT)).toList());
    }

    private static Mark mark(String words, Mark.Kind kind, @Nullable String value) {
        int start = TEXT.indexOf(words);
        return new Mark(new TextRange(start, start + words.length()), kind, value);
    }

    private static AnnotatedArticle annotated(Mark mark) {
        var article = new Article("A", "a.xml", "A", Imprint.of(null, null), TEXT,
                List.of(new Paragraph(new TextRange(0, TEXT.length()), Part.BODY, 1)), List.of(mark), null);
        return new MentionFinder().annotate(new ArticleSegmenter().segment(article));
    }
}
