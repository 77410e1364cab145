package app.lateral.fact.value;

import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;

/**
 * How one kind of value is compared.
 *
 * @param <M> what sort of mention states it
 */
public interface ValueComparison<M extends Mention> {
    /** From here on agreement is telling: not that of "two" and "two". */
    double LEAST_TELLING = 0.3;

    /** What sort of value it states: mentions of different sorts seldom are about one thing. */
    String sort(M mention);

    /** Of which of the things that a mention states it is: a time with its day may be set against times and days. */
    String aspect(M mention);

    /** Where the values of two mentions can be set against each other. */
    enum Comparability {
        /** Wherever they stand: the same kind, the same unit. */
        ALWAYS,
        /** Where their sentences report the same. */
        IF_LINKED,
        /** Where they stand between the same words. */
        IF_IN_PLACE,
        /** Nowhere. */
        NEVER
    }

    /** Where the values of two mentions can be set against each other. */
    Comparability comparability(Mentioned<M> one, Mentioned<M> other);

    /**
     * How much tells beside their words that both are told of the same role: what befell those who are counted, whose age
     * it is. 0 for nothing, 1 for as much as the words around may tell.
     */
    double sharedRole(Mentioned<M> one, Mentioned<M> other);

    /** How two comparable mentions stand to each other if they are about the same thing. */
    Verdict judge(Mentioned<M> one, Mentioned<M> other);

    /** How telling it is that these two values agree, 0 (both say "two") to 1 (both say "$140,937,785"). */
    double tellingAgreement(M one, M other);

    /** What tells whether two mentions are about the same thing. */
    SubjectModel model();

    /**
     * How surely a mention like this must be about the same thing as another before their values are held against each
     * other, 0 to 1, by what tells that both are about one thing.
     */
    double leastConflictScore(M mention, SubjectSigns signs);

    /** How surely a mention like this must be about the same thing as another that agrees with it, 0 to 1. */
    double leastAgreementScore(M mention);
}
