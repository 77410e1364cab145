package app.lateral.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.lateral.align.Link;
import app.lateral.align.Relation;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Severity;
import app.lateral.text.Article;
import app.lateral.text.Story;

/**
 * What was found, by the articles' files instead of their places in the story; but for how a fact is called, which is by
 * the words of its first article.
 *
 * @param facts in rank order
 */
record Outline(List<Joined> links, List<Said> facts) {
    record Said(FactKind kind, Agreement agreement, Optional<Severity> severity, double confidence,
            List<String> readings) {
        private static Said of(Fact fact, Comparison comparison) {
            return new Said(fact.kind(), fact.agreement(), Optional.ofNullable(fact.severity()), fact.confidence(),
                    fact.readings().stream().map(reading -> path(comparison, reading.article()) + " "
                            + reading.range() + " " + reading.value() + " " + reading.unit()).sorted().toList());
        }
    }

    record Joined(List<String> passages, double score, Relation relation) {
        private static Joined of(Link link, Comparison comparison) {
            return new Joined(Stream.of(link.from(), link.to())
                    .map(passage -> path(comparison, passage.article()) + " " + passage.range()).sorted().toList(),
                    link.score(), link.relation());
        }
    }

    static Outline of(Comparison comparison) {
        return new Outline(
                comparison.alignment().links().stream().map(link -> Joined.of(link, comparison))
                        .sorted(Comparator.comparing(link -> link.passages().toString())).toList(),
                comparison.facts().stream().map(fact -> Said.of(fact, comparison)).toList());
    }

    /** The same articles in another order, with the ids of their places there. */
    static Story inOrder(List<Article> articles) {
        List<Article> named = new ArrayList<>();
        articles.forEach(article -> named.add(article.withId(Character.toString('A' + named.size()))));
        return new Story(named, List.of());
    }

    private static String path(Comparison comparison, String article) {
        return comparison.article(article).article().path();
    }
}
