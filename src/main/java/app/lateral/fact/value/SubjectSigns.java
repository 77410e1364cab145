package app.lateral.fact.value;

/**
 * Signs that two mentions are about the same thing.
 *
 * @param link how surely their sentences report the same thing, 0 to 1
 * @param overlap how much of the words around them is the same, 0 to 1
 * @param closeness how close the meanings around them lie, 0 to 1
 * @param headCloseness how close the meanings of the words next to them lie, 0 to 1
 * @param scarcity 1 where each is the only one of its sort in its article, towards 0 the more there are
 * @param parallel how surely they stand between the same words of sentences that say nearly the same, 0 to 1
 * @param role how much tells that both are told of the same role ("killed"): 0 for nothing, 1 or more
 * @param agreement how telling it is that their values agree, 0 to 1; 0 where they do not
 */
public record SubjectSigns(double link, double overlap, double closeness, double headCloseness, double scarcity,
        double parallel, double role, double agreement) {}
