package app.lateral.fact;

import java.util.List;
import java.util.Set;

import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Whether a count is of all of whom only some are told of: "22 of the [31] sailors were rescued", "a crew of [31]". What
 * befell some is not told of it.
 */
final class Wholes {
    private static final Set<String> GROUPS = Set.of("crew", "group", "party", "team", "family", "total", "staff",
            "squad", "population", "workforce", "convoy");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "our");

    private Wholes() {
    }

    /** Whether a figure counts a whole. */
    static boolean isWhole(Mentioned<Quantity> figure) {
        TextRange range = figure.hedgedRange();
        List<Word> before = figure.sentence().words().stream().filter(word -> word.range().end() <= range.start())
                .toList().reversed();
        int of = !before.isEmpty() && DETERMINERS.contains(before.getFirst().lemma()) ? 1 : 0;
        if (before.size() < of + 2 || !before.get(of).lemma().equals("of")) {
            return false;
        }
        Word partOrGroup = before.get(of + 1);
        return GROUPS.contains(partOrGroup.lemma()) || (of == 1 && figure.article()
                .mentionsIn(figure.mention().sentence(), Quantity.class).stream()
                .anyMatch(part -> part.range().overlaps(partOrGroup.range())));
    }
}
