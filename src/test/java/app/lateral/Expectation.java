package app.lateral;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Severity;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.Part;
import org.jspecify.annotations.Nullable;

/** One line of a sample's expectations: something that a comparison of that story should show. */
sealed interface Expectation {
    /** Why the comparison does not show it, in a sentence; empty where it does. */
    Optional<String> missedIn(Comparison comparison);

    /** The line as the page has it, to name the test. */
    String line();

    /** Words of the page that stand around the article, not in it. */
    record OfFurniture(String line, Place paragraph) implements Expectation {
        @Override
        public Optional<String> missedIn(Comparison comparison) {
            Article article = paragraph.articleIn(comparison);
            boolean found = article.paragraphs().stream().filter(one -> one.part() == Part.FURNITURE)
                    .anyMatch(one -> article.textAt(one.range()).startsWith(paragraph.words()));
            return found ? Optional.empty() : Optional.of("no furniture paragraph begins so");
        }
    }

    /** A title and how much of the file is body. */
    record OfArticle(String line, int article, String title, int paragraphs, int sentences) implements Expectation {
        @Override
        public Optional<String> missedIn(Comparison comparison) {
            var annotated = comparison.articles().get(article - 1);
            long bodyParagraphs = annotated.article().paragraphs().stream().filter(one -> one.part() == Part.BODY)
                    .count();
            long bodySentences = annotated.sentences().stream().filter(Sentence::isBody).count();
            var seen = new OfArticle(line, article, annotated.article().title(), (int) bodyParagraphs,
                    (int) bodySentences);
            return seen.equals(this)
                    ? Optional.empty()
                    : Optional.of("seen instead: " + seen.title + " | " + seen.paragraphs + " | " + seen.sentences);
        }
    }

    /** Two passages that report the same thing. */
    record OfLink(String line, Place one, Place other) implements Expectation {
        @Override
        public Optional<String> missedIn(Comparison comparison) {
            boolean linked = comparison.alignment().links().stream()
                    .anyMatch(link -> joins(link, one, other, comparison) || joins(link, other, one, comparison));
            return linked ? Optional.empty() : Optional.of("no link joins them");
        }

        private static boolean joins(Link link, Place first, Place second, Comparison comparison) {
            return holds(link.from(), first, comparison) && holds(link.to(), second, comparison);
        }

        private static boolean holds(Passage passage, Place place, Comparison comparison) {
            return passage.article().equals(place.articleIn(comparison).id())
                    && place.rangesIn(comparison).stream().anyMatch(passage.range()::overlaps);
        }
    }

    /** A fact with at least these readings. */
    record OfFact(String line, List<String> kinds, List<Agreement> agreements, SeverityBound severity, int rank,
            List<Place> readings) implements Expectation {
        @Override
        public Optional<String> missedIn(Comparison comparison) {
            List<Fact> facts = comparison.facts();
            boolean found = IntStream.range(0, Math.min(rank, facts.size())).mapToObj(facts::get)
                    .anyMatch(fact -> isMetBy(fact, comparison));
            return found ? Optional.empty() : Optional.of(nearest(comparison));
        }

        private boolean isMetBy(Fact fact, Comparison comparison) {
            return kinds.contains(fact.kind().name().toLowerCase(Locale.ROOT)) && agreements.contains(fact.agreement())
                    && severity.allows(fact.severity())
                    && readings.stream().allMatch(place -> place.isReadIn(fact, comparison));
        }

        /** The facts that hold two or more of the readings, to say what is given in place of what is expected. */
        private String nearest(Comparison comparison) {
            List<Fact> facts = comparison.facts();
            String near = IntStream.range(0, facts.size())
                    .filter(i -> readings.stream().filter(place -> place.isReadIn(facts.get(i), comparison))
                            .count() > 1)
                    .mapToObj(i -> "place " + (i + 1) + ": " + inWords(facts.get(i))).limit(3)
                    .collect(Collectors.joining("; "));
            return near.isEmpty() ? "no fact holds two of these readings" : near;
        }
    }

    /** Readings that are not in conflict, because they are not about one thing. */
    record OfPeace(String line, List<Place> readings) implements Expectation {
        @Override
        public Optional<String> missedIn(Comparison comparison) {
            return comparison.facts().stream()
                    .filter(fact -> fact.agreement() == Agreement.CONFLICT || fact.agreement() == Agreement.UPDATE)
                    .filter(fact -> readings.stream().allMatch(place -> place.isReadIn(fact, comparison))).findFirst()
                    .map(Expectation::inWords);
        }
    }

    /**
     * How severe a difference may be called.
     *
     * @param gravest the gravest allowed
     * @param mildest the mildest allowed
     * @param required whether one must be given at all
     */
    record SeverityBound(Severity gravest, Severity mildest, boolean required) {
        boolean allows(@Nullable Severity severity) {
            return severity == null
                    ? !required
                    : gravest.compareTo(severity) <= 0 && severity.compareTo(mildest) <= 0;
        }
    }

    private static String inWords(Fact fact) {
        return fact.kind() + " " + fact.agreement() + " " + fact.severity() + " " + fact.readings().stream()
                .map(reading -> reading.article() + " \"" + reading.text() + "\"").collect(Collectors.joining(" / "));
    }
}
