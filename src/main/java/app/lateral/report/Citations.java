package app.lateral.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** Every source's words on a fact, each in its sentence and with its paragraph: "One, para. 2: …only [200 km]…". */
final class Citations {
    /** How much of a sentence is shown before and after a reading. */
    private static final int CONTEXT = 90;

    private final Comparison comparison;
    private final SourceNames sources;
    private final Phrasing phrasing;
    private final Messages messages;

    Citations(Comparison comparison, SourceNames sources, Phrasing phrasing, Messages messages) {
        this.comparison = comparison;
        this.sources = sources;
        this.phrasing = phrasing;
        this.messages = messages;
    }

    /** One for each wording that an article has for the fact; where it repeats itself, the first place is cited. */
    List<Citation> of(Fact fact) {
        Map<Wording, List<Reading>> wordings = new LinkedHashMap<>();
        for (Reading reading : fact.readings()) {
            wordings.computeIfAbsent(new Wording(reading.article(), phrasing.hedged(reading)), _ -> new ArrayList<>())
                    .add(reading);
        }
        return wordings.values().stream().map(this::citation).toList();
    }

    /** A citation on one line: "One, para. 2: …only [200 km]…". */
    String line(Citation citation) {
        String cited = messages.text(ReportMessage.REPORT_CITATION, citation.source(), citation.place(),
                citation.before() + "[" + citation.words() + "]" + citation.after());
        return citation.elsewhere().isEmpty()
                ? cited
                : messages.text(ReportMessage.REPORT_AGAIN, cited, messages.list(citation.elsewhere()));
    }

    private Citation citation(List<Reading> sameWords) {
        Reading first = sameWords.getFirst();
        String place = place(first);
        List<String> elsewhere = sameWords.stream().map(this::place).filter(other -> !other.equals(place)).distinct()
                .toList();
        return inContext(first, place, elsewhere);
    }

    /** Where a reading stands, as agencies cite it. */
    String place(Reading reading) {
        Sentence sentence = segmented(reading).sentenceAt(reading.range().start());
        return sentence.part() == Part.HEADLINE
                ? messages.text(ReportMessage.HEADLINE)
                : messages.text(ReportMessage.PARAGRAPH, sentence.paragraph());
    }

    private Citation inContext(Reading reading, String place, List<String> elsewhere) {
        SegmentedArticle article = segmented(reading);
        TextRange range = reading.range();
        TextRange sentence = article.sentenceAt(range.start()).range()
                .union(article.sentenceAt(Math.max(range.start(), range.end() - 1)).range()).union(range);
        String before = article.textAt(new TextRange(sentence.start(), range.start()));
        String after = article.textAt(new TextRange(range.end(), sentence.end()));
        String shownBefore = Excerpt.tail(before, CONTEXT);
        String shownAfter = Excerpt.head(after, CONTEXT);
        return new Citation(reading, sources.of(reading.article()), place,
                (shownBefore.equals(before) ? "" : Excerpt.ELLIPSIS) + shownBefore, article.textAt(range),
                shownAfter + (shownAfter.equals(after) ? "" : Excerpt.ELLIPSIS), elsewhere);
    }

    private SegmentedArticle segmented(Reading reading) {
        AnnotatedArticle article = comparison.article(reading.article());
        return article.segmented();
    }

    /** What one article says in one way. */
    private record Wording(String article, String words) {}
}
