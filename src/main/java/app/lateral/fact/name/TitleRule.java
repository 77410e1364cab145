package app.lateral.fact.name;

/** One way in which two designations of one person cannot both be right. */
interface TitleRule {
    /** Whether they say of the person what nobody is at the same time. */
    boolean areOther(Designation one, Designation other);
}
