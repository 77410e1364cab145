package app.lateral.fact.figure;

import java.util.List;
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

    private PartAndWhole() {
    }

    /** Whether a figure counts a whole. */
    static boolean isWhole(Mentioned<Quantity> figure) {
        return isWholeOfPart(figure) || beforeOf(figure).filter(word -> GROUPS.contains(word.lemma())).isPresent();
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
        return figure.article().mentionsIn(figure.mention().sentence(), Quantity.class).stream()
                .filter(whole -> whole.kind() == Quantity.Kind.COUNT && !whole.equals(figure.mention()))
                .anyMatch(whole -> beforeOf(new Mentioned<>(figure.article(), figure.place(), whole))
                        .filter(word -> word.range().overlaps(figure.mention().range())).isPresent());
    }

    /** The word before "of" or "of the" before a figure. */
    private static Optional<Word> beforeOf(Mentioned<Quantity> figure) {
        TextRange range = figure.hedgedRange();
        List<Word> before = NearbyWords.before(figure.sentence().words(), range).toList();
        int of = !before.isEmpty() && DETERMINERS.contains(before.getFirst().lemma()) ? 1 : 0;
        return before.size() > of + 1 && before.get(of).lemma().equals("of")
                ? Optional.of(before.get(of + 1))
                : Optional.empty();
    }
}
