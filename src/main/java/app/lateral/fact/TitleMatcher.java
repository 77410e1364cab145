package app.lateral.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.WordNet.Category;
import app.lateral.mention.Name;

/**
 * One person under two titles, and two people in one role.
 *
 * <pre>
 * "harbour [spokesman] Per Dahl" / "Per Dahl, [the harbour's press secretary],"              -> conflict
 * "Holm's [former press secretary], Per Dahl" / "[her former press secretary], Ola Brandt"   -> conflict
 * "[Gov.] Anna Weiss" / "[Governor] Anna Weiss"                                              -> no fact
 * </pre>
 */
final class TitleMatcher implements FactMatcher {
    /** Roles that one person at a time holds. */
    private static final Set<String> OFFICES = Set.of("president", "minister", "secretary", "governor", "mayor",
            "chancellor", "premier", "director", "chief", "commander", "head", "chairman", "ambassador", "king",
            "queen",
            "pope", "ceo", "spokesman", "coach", "skipper", "founder", "widow", "husband", "wife", "mother", "father");

    /** How sure it is that one of two in a role is wrong; a role may have been held by both, one after the other. */
    private static final double HELD_NOW = 0.6;
    private static final double HELD_ONCE = 0.5;

    private final WordNet wordNet;

    TitleMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Designation> all = new DesignationFinder(evidence, wordNet).designations();
        List<DraftFact> facts = new ArrayList<>();
        Map<String, List<Designation>> ofBearer = new LinkedHashMap<>();
        Map<String, List<Designation>> ofRole = new LinkedHashMap<>();
        for (Designation designation : all) {
            evidence.checkpoint();
            ofBearer.computeIfAbsent(designation.bearer().id(), _ -> new ArrayList<>()).add(designation);
            if (isOffice(designation)) {
                ofRole.computeIfAbsent(String.join(" ", designation.telling()), _ -> new ArrayList<>())
                        .add(designation);
            }
        }
        ofBearer.values().forEach(designations -> addTitles(designations, facts));
        ofRole.values().forEach(designations -> addRoles(designations, facts));
        return facts;
    }

    private static boolean isOffice(Designation designation) {
        return designation.telling().size() > 1 && OFFICES.contains(designation.headLemma());
    }

    /** A person who has both titles in one article bears both. */
    private void addTitles(List<Designation> designations, List<DraftFact> facts) {
        for (int i = 0; i < designations.size(); i++) {
            for (int j = i + 1; j < designations.size(); j++) {
                Designation one = designations.get(i);
                Designation other = designations.get(j);
                if (one.name().place() != other.name().place() && areUnlike(one, other)
                        && !bothIn(designations, one, other)) {
                    facts.add(fact(FactKind.TITLE, Opposition.TITLES, Severity.MEDIUM, one, other,
                            new Topic(Aspect.TITLE, List.of(one.bearer().name())), titleConfidence(one, other),
                            all(designations, one, other)));
                    return;
                }
            }
        }
    }

    private static List<Designation> all(List<Designation> designations, Designation one, Designation other) {
        Set<Integer> seen = new TreeSet<>();
        return designations.stream()
                .filter(each -> each.headLemma().equals(one.headLemma()) || each.headLemma().equals(other.headLemma()))
                .filter(each -> seen.add(each.name().place())).toList();
    }

    private boolean areUnlike(Designation one, Designation other) {
        String head = one.headLemma();
        String otherHead = other.headLemma();
        boolean same = wordNet.areSynonyms(head, otherHead, Category.NOUN);
        if (same) {
            return one.isFormer() != other.isFormer() && one.telling().size() > 1 && other.telling().size() > 1;
        }
        boolean related = !Collections.disjoint(one.telling(), other.telling())
                || (one.isOfSomething() && other.isOfSomething());
        return related && !one.telling().contains(otherHead) && !other.telling().contains(head)
                && !wordNet.areKindAndThing(head, otherHead, Category.NOUN);
    }

    private boolean bothIn(List<Designation> designations, Designation one, Designation other) {
        for (int place : List.of(one.name().place(), other.name().place())) {
            boolean first = holds(designations, place, one);
            boolean second = holds(designations, place, other);
            if (first && second) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(List<Designation> designations, int place, Designation sought) {
        return designations.stream().anyMatch(each -> each.name().place() == place
                && each.headLemma().equals(sought.headLemma()) && each.isFormer() == sought.isFormer());
    }

    /** Surer where they share what they are of: "NRA chief", "NRA director". */
    private static double titleConfidence(Designation one, Designation other) {
        Set<String> shared = new TreeSet<>(one.telling());
        shared.retainAll(other.telling());
        return shared.isEmpty() ? 0.45 : 0.6;
    }

    /** Two people in one role, neither of whom is in both articles under it. */
    private static void addRoles(List<Designation> designations, List<DraftFact> facts) {
        for (int i = 0; i < designations.size(); i++) {
            for (int j = i + 1; j < designations.size(); j++) {
                Designation one = designations.get(i);
                Designation other = designations.get(j);
                if (one.name().place() != other.name().place() && !sameBearer(one, other)
                        && !inBoth(designations, one, other)) {
                    boolean held = one.isFormer() || other.isFormer();
                    facts.add(fact(FactKind.NAME, Opposition.ROLE, held ? Severity.MEDIUM : Severity.HIGH, one, other,
                            new Topic(Aspect.WHO, List.of(one.written())), held ? HELD_ONCE : HELD_NOW,
                            designations.stream().filter(each -> sameBearer(each, one) || sameBearer(each, other))
                                    .toList()));
                    return;
                }
            }
        }
    }

    private static boolean sameBearer(Designation one, Designation other) {
        return one.bearer().id().equals(other.bearer().id());
    }

    /** Who bears a role in both articles bears it beside the other. */
    private static boolean inBoth(List<Designation> designations, Designation one, Designation other) {
        return designations.stream().anyMatch(each -> (sameBearer(each, one)
                && each.name().place() == other.name().place())
                || (sameBearer(each, other) && each.name().place() == one.name().place()));
    }

    private static DraftFact fact(FactKind kind, Opposition opposition, Severity severity, Designation one,
            Designation other, Topic topic, double confidence, List<Designation> readings) {
        List<Mentioned<Name>> names = readings.stream().map(Designation::name).toList();
        boolean role = opposition == Opposition.ROLE;
        return new DraftFact(kind, topic, Agreement.CONFLICT, severity, confidence, Centrality.of(names),
                new Explanation.Contrast(opposition, role ? one.bearer().name() : one.written(),
                        role ? other.bearer().name() : other.written()),
                readings.stream().map(each -> role ? each.name().reading() : each.reading()).toList());
    }
}
