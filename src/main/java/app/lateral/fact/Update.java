package app.lateral.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import app.lateral.mention.Quantity;

/** Tells a figure that a later article moved from a contradiction. */
final class Update {
    private static final Set<String> MOVING = Set.of("kill", "die", "death", "dead", "toll", "injure", "injured",
            "wound",
            "hurt", "hospital", "missing", "casualty", "victim", "survivor", "body", "arrest", "detain", "evacuate",
            "rescue", "infect", "displace", "rise", "climb", "grow", "fall");

    private Update() {
    }

    /**
     * Whether counts of people who came to harm, or figures said to have risen, differ only between articles of different
     * days: such figures move as an event unfolds, a distance or a price does not.
     */
    static boolean isUpdate(List<Mentioned<Quantity>> mentions) {
        for (Mentioned<Quantity> one : mentions) {
            for (Mentioned<Quantity> other : mentions) {
                if (!FigureRule.judge(one, other).agrees()
                        && !(moves(one) && moves(other) && areOfDifferentDays(one, other))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean moves(Mentioned<Quantity> figure) {
        return figure.mention().kind() == Quantity.Kind.COUNT
                && figure.sentence().words().stream().anyMatch(word -> MOVING.contains(word.lemma()));
    }

    private static boolean areOfDifferentDays(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        LocalDate day = one.article().article().published();
        LocalDate otherDay = other.article().article().published();
        return day != null && otherDay != null && !day.equals(otherDay);
    }
}
