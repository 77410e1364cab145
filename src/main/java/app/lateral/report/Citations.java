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

    /** One line for each wording that an article has for the fact; where it repeats itself, the first place is shown. */
    List<String> of(Fact fact) {
        Map<Wording, List<Reading>> wordings = new LinkedHashMap<>();
        for (Reading reading : fact.readings()) {
            wordings.computeIfAbsent(new Wording(reading.article(), phrasing.hedged(reading)), _ -> new ArrayList<>())
                    .add(reading);
        }
        return wordings.values().stream().map(this::citation).toList();
    }

    private String citation(List<Reading> sameWords) {
        Reading first = sameWords.getFirst();
        String source = sources.of(first.article());
        String place = place(first);
        String cited = messages.text(ReportMessage.REPORT_CITATION, source, place, inContext(first));
        List<String> elsewhere = sameWords.stream().map(this::place).filter(other -> !other.equals(place)).distinct()
                .toList();
        return elsewhere.isEmpty() ? cited : messages.text(ReportMessage.REPORT_AGAIN, cited, messages.list(elsewhere));
    }

    /** Where a reading stands, as agencies cite it. */
    private String place(Reading reading) {
        Sentence sentence = segmented(reading).sentenceAt(reading.range().start());
        return sentence.part() == Part.HEADLINE
                ? messages.text(ReportMessage.HEADLINE)
                : messages.text(ReportMessage.PARAGRAPH, sentence.paragraph());
    }

    private String inContext(Reading reading) {
        SegmentedArticle article = segmented(reading);
        TextRange range = reading.range();
        TextRange sentence = article.sentenceAt(range.start()).range()
                .union(article.sentenceAt(Math.max(range.start(), range.end() - 1)).range()).union(range);
        String before = article.textAt(new TextRange(sentence.start(), range.start()));
        String after = article.textAt(new TextRange(range.end(), sentence.end()));
        String shownBefore = Excerpt.tail(before, CONTEXT);
        String shownAfter = Excerpt.head(after, CONTEXT);
        return (shownBefore.equals(before) ? "" : Excerpt.ELLIPSIS) + shownBefore + "[" + article.textAt(range) + "]"
                + shownAfter + (shownAfter.equals(after) ? "" : Excerpt.ELLIPSIS);
    }

    private SegmentedArticle segmented(Reading reading) {
        AnnotatedArticle article = comparison.article(reading.article());
        return article.segmented();
    }

    /** What one article says in one way. */
    private record Wording(String article, String words) {}
}
