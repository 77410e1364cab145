package app.lateral.fact.moment;

/** How two moments stand to each other, before it is known whether they are about one thing. */
enum MomentRelation {
    /** The same stretch of time. */
    EQUAL,
    /** One lies in the other, or they overlap. */
    WITHIN,
    /** They share no instant. */
    APART,
    /** Nothing can be said: one is not resolved and their values are of different sorts. */
    UNKNOWN
}
