package app.lateral.fact.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.segment.Word;

/** How sure a clause is that its act takes place, surest first. */
public enum Certainty {
    /** It took place or takes place. */
    FACT(3),
    /** It will take place. */
    FUTURE(2),
    /** Someone wants or expects it. */
    INTENTION(1),
    /** It may take place, or seems to. */
    POSSIBILITY(0);

    private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "appear", "seem", "likely",
            "possibly", "perhaps", "probably", "reportedly", "allegedly", "apparently");
    private static final Set<String> INTENDED = Set.of("plan", "want", "seek", "expect", "hope", "intend", "try",
            "attempt", "threaten", "consider", "propose", "aim", "due", "set", "should", "ought", "must", "urge",
            "hint", "offer", "prepare", "push", "press", "strive", "struggle", "campaign", "move");
    private static final Set<String> COMING = Set.of("will", "shall", "would", "'ll", "wo", "vow", "promise",
            "pledge", "agree");

    /** "a decision to leave": the act is to come. */
    private static final Set<String> DECIDED = Set.of("decision", "agreement", "promise", "pledge", "vow", "commitment",
            "deal");

    /** "in a bid to leave": somebody wants it. */
    private static final Set<String> HOPED = Set.of("intention", "effort", "bid", "desire", "proposal", "ambition");

    private final int degree;

    Certainty(int degree) {
        this.degree = degree;
    }

    /** How many steps lie between two. */
    public int stepsTo(Certainty other) {
        return Math.abs(degree - other.degree);
    }

    /**
     * That of a clause, by its auxiliaries, adverbs and the verbs that lead to its verb; nothing for an infinitive that no
     * plan or decision leads to: "personnel to carry weapons" says nothing of whether they will.
     */
    public static Optional<Certainty> of(Clause clause) {
        Certainty certainty = FACT;
        for (Word word : clause.group().subList(0, clause.group().size() - 1)) {
            certainty = least(certainty, of(word.lemma()));
        }
        if (isNeeded(clause)) {
            certainty = least(certainty, INTENTION);
        }
        boolean negated = before(clause, 1).equals("not");
        boolean infinitive = before(clause, negated ? 2 : 1).equals("to");
        String leading = before(clause, negated ? 3 : 2);
        if (!infinitive) {
            return Optional.of(certainty);
        }
        if (DECIDED.contains(leading)) {
            return Optional.of(least(certainty, FUTURE));
        }
        return INTENDED.contains(leading) || HOPED.contains(leading)
                ? Optional.of(least(certainty, INTENTION))
                : Optional.empty();
    }

    /** "have to sign", "needs to sign": as "must sign"; who "had to sign" did. */
    private static boolean isNeeded(Clause clause) {
        List<String> group = clause.group().stream().map(Word::lemma).toList();
        int to = group.indexOf("to");
        return to > 0 && !clause.group().get(to - 1).tag().matches("VB[DN]")
                && (group.get(to - 1).equals("have") || group.get(to - 1).equals("need"));
    }

    /** The lemma so many words before a clause's verbs. */
    private static String before(Clause clause, int steps) {
        int index = clause.from() - steps;
        return index < 0 ? "" : clause.sentence().words().get(index).lemma();
    }

    private static Certainty of(String lemma) {
        if (POSSIBLE.contains(lemma)) {
            return POSSIBILITY;
        }
        if (INTENDED.contains(lemma)) {
            return INTENTION;
        }
        return COMING.contains(lemma) ? FUTURE : FACT;
    }

    private static Certainty least(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
