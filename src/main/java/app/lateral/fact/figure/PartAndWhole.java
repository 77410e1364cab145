package app.lateral.fact.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Whether a count is of all of whom only some are told of: "22 of the [31] sailors were rescued", "a crew of [31]". What
 * befell some is not told of it.
 */
final class PartAndWhole {
    private static final Set<String> GROUPS = Set.of("crew", "group", "party", "team", "family", "total", "staff",
            "squad", "population", "workforce", "convoy");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "our");

    private static final int LONGEST_OWNER = 3;
    private static final int REACH_OF_BOARD = 2;
    private static final int REACH_OF_STATE = 3;
    private static final Set<String> OTHERS = Set.of("other", "others", "more");
    private static final Set<String> STILL = Set.of("still", "remain");

    private PartAndWhole() {
    }

    /** Whether a figure counts a whole. */
    static boolean isWhole(Mentioned<Quantity> figure) {
        return isWholeOfPart(figure) || isAboard(figure)
                || beforeOf(figure).filter(word -> GROUPS.contains(word.lemma())).isPresent();
    }

    /** "[Three] other works", "[two] more people", "another [two]": beside those who are counted elsewhere. */
    static boolean isBeside(Mentioned<Quantity> figure) {
        List<Word> words = figure.sentence().words();
        boolean another = NearbyWords.before(words, figure.hedgedRange()).findFirst()
                .filter(word -> word.lemma().equals("another") || word.lemma().equals("other")).isPresent();
        boolean told = List.of(figure.words().toLowerCase(Locale.ROOT).split(" ")).stream().skip(1)
                .anyMatch(word -> word.equals("other") || word.equals("others") || word.equals("more"));
        boolean behind = NearbyWords.behind(words, figure.mention().range()).stream().limit(1)
                .anyMatch(word -> OTHERS.contains(word.lemma()));
        return figure.mention().kind() == Quantity.Kind.COUNT && (another || told || behind);
    }

    /** "[Three members] are still waiting": those who are left of others of whom something else is told. */
    static boolean isRest(Mentioned<Quantity> figure) {
        return NearbyWords.behind(figure.sentence().words(), figure.mention().range()).stream().limit(REACH_OF_STATE)
                .anyMatch(word -> STILL.contains(word.lemma()));
    }

    /** "With [90] aboard", "carrying [347 people]", "[374 passengers] and crew": all who were there. */
    private static boolean isAboard(Mentioned<Quantity> figure) {
        List<Word> words = figure.sentence().words();
        List<Word> behind = NearbyWords.behind(words, figure.mention().range());
        boolean carried = NearbyWords.before(words, figure.hedgedRange()).findFirst()
                .filter(word -> word.lemma().equals("carry")).isPresent();
        boolean crewed = behind.size() > 1 && behind.get(0).lemma().equals("and")
                && behind.get(1).lemma().equals("crew");
        boolean onBoard = behind.stream().limit(REACH_OF_BOARD).anyMatch(word -> word.lemma().equals("aboard"))
                || (behind.size() > 1 && behind.get(0).lemma().equals("on") && behind.get(1).lemma().equals("board"));
        return figure.mention().kind() == Quantity.Kind.COUNT && (carried || crewed || onBoard);
    }

    /** Whether a figure counts those of whom the figure before it counts some: "22 of the [31] sailors". */
    static boolean isWholeOfPart(Mentioned<Quantity> figure) {
        return beforeOf(figure).filter(word -> figure.article()
                .mentionsIn(figure.mention().sentence(), Quantity.class).stream()
                .anyMatch(part -> part.kind() == Quantity.Kind.COUNT && part.range().overlaps(word.range())))
                .isPresent();
    }

    /** Whether a figure counts some of a whole that is counted too: "[22] of the 31 sailors". */
    static boolean isPart(Mentioned<Quantity> figure) {
        return wholeOf(figure).isPresent();
    }

    /** Whether two figures each count some of the same whole: "[18] of the 35 seats", "[17] of its 35 members". */
    static boolean arePartsOfOne(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Optional<Quantity> whole = wholeOf(one);
        Optional<Quantity> otherWhole = wholeOf(other);
        return whole.isPresent() && otherWhole.isPresent()
                && FigureRule.sameNumbers(whole.orElseThrow(), otherWhole.orElseThrow());
    }

    private static Optional<Quantity> wholeOf(Mentioned<Quantity> figure) {
        return figure.article().mentionsIn(figure.mention().sentence(), Quantity.class).stream()
                .filter(whole -> whole.kind() == Quantity.Kind.COUNT && !whole.equals(figure.mention()))
                .filter(whole -> beforeOf(new Mentioned<>(figure.article(), figure.place(), whole))
                        .filter(word -> word.range().overlaps(figure.mention().range())).isPresent())
                .findFirst();
    }

    /** The word before "of", "of the" or "of the council's" before a figure. */
    private static Optional<Word> beforeOf(Mentioned<Quantity> figure) {
        TextRange range = figure.hedgedRange();
        List<Word> before = NearbyWords.before(figure.sentence().words(), range).toList();
        int of = 0;
        if (!before.isEmpty() && before.getFirst().tag().equals("POS")) {
            of = 1;
            while (of < before.size() && of <= LONGEST_OWNER && before.get(of).tag().startsWith("N")) {
                of++;
            }
        }
        if (of < before.size() && DETERMINERS.contains(before.get(of).lemma())) {
            of++;
        }
        return before.size() > of + 1 && before.get(of).lemma().equals("of")
                ? Optional.of(before.get(of + 1))
                : Optional.empty();
    }
}
