package app.lateral.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.text.Article;

/** Ranks the differences that the user added behind the gravest that were found: a person thought them worth it. */
final class AddedFacts {
    private AddedFacts() {
    }

    static List<Fact> apply(List<Fact> found, List<AddedDifference> added, List<Article> articles) {
        List<Fact> facts = new ArrayList<>(found);
        int behindGravest = (int) facts.stream()
                .takeWhile(fact -> fact.isDifference() && fact.severity() == Severity.HIGH).count();
        for (AddedDifference difference : added) {
            List<Reading> readings = readings(difference, articles);
            if (readings.size() > 1) {
                facts.add(behindGravest++, fact(difference, readings));
            }
        }
        return found.size() == facts.size() ? found : renumbered(facts);
    }

    private static List<Reading> readings(AddedDifference difference, List<Article> articles) {
        return difference.readings().stream().filter(anchor -> !anchor.range().isEmpty())
                .flatMap(anchor -> anchor.in(articles).stream()
                        .map(article -> new Reading(article.id(), anchor.range(), anchor.words(), null, null, null)))
                .sorted(Comparator.comparingInt((Reading reading) -> place(reading, articles))
                        .thenComparing(Reading::range))
                .toList();
    }

    private static int place(Reading reading, List<Article> articles) {
        return articles.stream().map(Article::id).toList().indexOf(reading.article());
    }

    private static Fact fact(AddedDifference difference, List<Reading> readings) {
        return new Fact("", difference.kind(), new Topic(Topic.Aspect.AS_WORDED, List.of(difference.topic())),
                Agreement.CONFLICT, Severity.HIGH, 1, new Explanation.AddedByHand(), readings);
    }

    private static List<Fact> renumbered(List<Fact> facts) {
        List<Fact> renumbered = new ArrayList<>();
        for (Fact fact : facts) {
            renumbered.add(new Fact("f" + (renumbered.size() + 1), fact.kind(), fact.topic(), fact.agreement(),
                    fact.severity(), fact.confidence(), fact.explanation(), fact.readings()));
        }
        return renumbered;
    }
}
