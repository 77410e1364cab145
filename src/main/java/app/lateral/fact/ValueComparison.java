package app.lateral.fact;

import app.lateral.mention.Mention;

/**
 * How one kind of value is compared.
 *
 * @param <M> what sort of mention states it
 */
interface ValueComparison<M extends Mention> {
    /** What sort of value it states: mentions of different sorts seldom are about one thing. */
    String sort(M mention);

    /** Whether two mentions state values that can be set against each other: the same kind, the same unit. */
    boolean areComparable(M one, M other);

    /** How two comparable mentions stand to each other if they are about the same thing. */
    Verdict judge(Mentioned<M> one, Mentioned<M> other);

    /** How telling it is that these two values agree, 0 (both say "two") to 1 (both say "$140,937,785"). */
    double tellingAgreement(M one, M other);

    /** What tells whether two mentions are about the same thing. */
    SubjectModel model();

    /**
     * How surely a mention like this must be about the same thing as another before their values are held against each
     * other, 0 to 1.
     */
    double leastConflictScore(M mention);
}
