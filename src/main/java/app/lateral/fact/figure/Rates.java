package app.lateral.fact.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;

/** How often a figure comes again: "two feet [a day]", "400 [a year]". It is no rival of what came in all. */
final class Rates {
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> TIMES = Set.of("second", "minute", "hour", "day", "night", "week", "month",
            "quarter",
            "season", "year");
    private static final Map<String, String> ADVERBS = Map.of("hourly", "hour", "daily", "day", "nightly", "night",
            "weekly", "week", "monthly", "month", "yearly", "year", "annually", "year");

    private Rates() {
    }

    /** Whether a lemma is of a time that comes again. */
    static boolean isTime(String lemma) {
        return TIMES.contains(lemma);
    }

    /** Whether only one of two figures comes again, or both at other times, and no slip explains it. */
    static boolean areOfTwo(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        return !of(one).equals(of(other)) && !Misprints.isMisprint(one.mention(), other.mention());
    }

    private static Optional<String> of(Mentioned<Quantity> figure) {
        List<Word> behind = NearbyWords.behind(figure.sentence().words(), figure.mention().range());
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        String first = behind.getFirst().lemma();
        Optional<String> adverb = Optional.ofNullable(ADVERBS.get(first));
        return adverb.isPresent() || behind.size() < 2 || !PER.contains(first)
                ? adverb
                : Optional.of(behind.get(1).lemma()).filter(Rates::isTime);
    }
}
