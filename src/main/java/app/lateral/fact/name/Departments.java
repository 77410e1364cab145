package app.lateral.fact.name;

import java.util.Collections;
import java.util.Set;

/** "the chief executive", "the medical director": who leads the whole and who leads one department of it. */
final class Departments implements TitleRule {
    private static final Set<String> WHOLE = Set.of("ceo", "chairman", "president");
    private static final Set<String> LEADING = Set.of("director", "head", "chief", "manager", "officer", "president");
    private static final Set<String> FUNCTIONS = Set.of("medical", "clinical", "nursing", "sales", "marketing",
            "technical", "commercial", "artistic", "creative", "musical", "communications", "operations", "legal",
            "personnel", "research", "scientific", "sporting", "sports", "safety", "planning", "engineering",
            "information", "security", "investment", "press", "finance", "financial", "technology");

    @Override
    public boolean areOther(Designation one, Designation other) {
        return (leadsAll(one) && leadsDepartment(other)) || (leadsAll(other) && leadsDepartment(one));
    }

    private static boolean leadsAll(Designation designation) {
        return WHOLE.contains(designation.office()) && !leadsDepartment(designation);
    }

    private static boolean leadsDepartment(Designation designation) {
        return LEADING.contains(designation.office())
                && !Collections.disjoint(designation.telling(), FUNCTIONS);
    }
}
