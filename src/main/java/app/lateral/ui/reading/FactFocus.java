package app.lateral.ui.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.lateral.align.Passage;
import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.text.TextRange;

/** Which place of each article belongs to a fact. */
final class FactFocus {
    private FactFocus() {
    }

    /**
     * For each article the range of its first reading; for a silent one that of the passage surest linked to a sentence
     * with a reading; an article without either is missing.
     */
    static Map<String, TextRange> of(Comparison comparison, Fact fact) {
        Map<String, TextRange> places = new LinkedHashMap<>();
        for (AnnotatedArticle article : comparison.articles()) {
            Optional<TextRange> reading = fact.readings().stream()
                    .filter(candidate -> candidate.article().equals(article.id())).map(Reading::range).findFirst();
            reading.or(() -> aligned(comparison, fact, article.id()))
                    .ifPresent(range -> places.put(article.id(), range));
        }
        return places;
    }

    private static Optional<TextRange> aligned(Comparison comparison, Fact fact, String silent) {
        return fact.readings().stream().flatMap(reading -> matches(comparison, reading).stream())
                .filter(match -> match.other().article().equals(silent))
                .max(Comparator.comparingDouble(match -> match.link().score())).map(PassageMatch::other)
                .map(Passage::range);
    }

    private static List<PassageMatch> matches(Comparison comparison, Reading reading) {
        AnnotatedArticle article = comparison.article(reading.article());
        int sentence = article.segmented().sentenceAt(reading.range().start()).index();
        return comparison.alignment().linksOf(article.id(), sentence).stream()
                .map(link -> PassageMatch.of(link, article.id())).toList();
    }
}
