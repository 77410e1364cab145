package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Reading;
import app.lateral.fact.evidence.DraftFact;

/**
 * One difference that two rules found: its readings are the same words, or stand side by side, in each article: "[a knife] was
 * found", "a knife [was found]". The one with more articles tells it, or else the surer one.
 */
final class ToldTwice {
    /** So many letters may stand between two readings of one clause: "confessed to taking it". */
    private static final int GAP = 4;

    private ToldTwice() {
    }

    /** Each difference once, in the order given. */
    static List<DraftFact> once(List<DraftFact> surestFirst) {
        List<DraftFact> told = new ArrayList<>();
        for (DraftFact draft : surestFirst) {
            if (told.stream().noneMatch(other -> tells(other, draft))) {
                told.removeIf(other -> tells(draft, other));
                told.add(draft);
            }
        }
        return told;
    }

    private static boolean tells(DraftFact fact, DraftFact other) {
        return other.readings().stream()
                .allMatch(reading -> fact.readings().stream().anyMatch(own -> areBeside(own, reading)));
    }

    private static boolean areBeside(Reading one, Reading other) {
        return one.article().equals(other.article()) && one.range().start() <= other.range().end() + GAP
                && other.range().start() <= one.range().end() + GAP;
    }
}
