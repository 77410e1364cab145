package app.lateral.compare;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.FactKind.Family;
import app.lateral.fact.Reading;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.segment.Sentence;

/**
 * Which articles are silent on a fact. One without a reading of it is not where it has the very words of a reading, or a
 * passage that reports what the sentence of a reading does: for a figure or a date one that holds a figure or a date.
 */
final class Silence {
    private final Comparison comparison;

    Silence(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The ids of the silent articles, in the story's order. */
    List<String> on(Fact fact) {
        return comparison.articles().stream().map(AnnotatedArticle::id).filter(id -> !fact.articles().contains(id))
                .filter(id -> fact.readings().stream()
                        .noneMatch(reading -> reports(comparison.article(id), reading, fact)))
                .toList();
    }

    private boolean reports(AnnotatedArticle article, Reading reading, Fact fact) {
        return holdsWords(article, reading.text()) || reportsPassage(article, reading, fact)
                || (fact.kind() == FactKind.NAME && holdsWords(article, lastWord(reading.text())));
    }

    /** The family name of a person: who gives it alone is not silent on the name. */
    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean holdsWords(AnnotatedArticle article, String words) {
        Predicate<String> holds = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .asPredicate();
        return article.sentences().stream().filter(Sentence::isBody)
                .anyMatch(sentence -> holds.test(article.article().textAt(sentence.range())));
    }

    private boolean reportsPassage(AnnotatedArticle article, Reading reading, Fact fact) {
        Sentence sentence = comparison.article(reading.article()).segmented().sentenceAt(reading.range().start());
        return comparison.alignment().linksOf(reading.article(), sentence.index()).stream()
                .map(link -> otherEnd(link, reading.article())).filter(end -> end.article().equals(article.id()))
                .anyMatch(end -> mayTell(article, end, fact.kind().family()));
    }

    private static Passage otherEnd(Link link, String article) {
        return link.from().article().equals(article) ? link.to() : link.from();
    }

    private static boolean mayTell(AnnotatedArticle article, Passage passage, Family family) {
        return switch (family) {
            case FIGURE -> holds(article, passage, Quantity.class);
            case MOMENT -> holds(article, passage, Moment.class);
            case NAME -> false;
            case QUOTE, STATEMENT -> true;
        };
    }

    private static boolean holds(AnnotatedArticle article, Passage passage, Class<? extends Mention> kind) {
        return IntStream.rangeClosed(passage.first(), passage.last())
                .anyMatch(sentence -> !article.mentionsIn(sentence, kind).isEmpty());
    }
}
