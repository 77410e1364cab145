package app.lateral.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.Topic.Aspect;
import app.lateral.mention.Name;

/**
 * Two people in one role, and one family name with two given names.
 *
 * <pre>
 * "Holm's [former press secretary], Per Dahl" / "[her former press secretary], Ola Brandt"   -> conflict
 * "the [former] director, Per Dahl" / "the director, Ola Brandt"                             -> no fact: one after the other
 * "Judge [Anna Weiss]" / "Judge [Maria Weiss]"                                               -> conflict
 * </pre>
 */
final class RoleMatcher implements FactMatcher {
    /** Roles that one person at a time holds. */
    private static final Set<String> OFFICES = Set.of("president", "minister", "secretary", "governor", "mayor",
            "chancellor", "premier", "director", "chief", "commander", "head", "chairman", "ambassador", "king",
            "queen", "pope", "ceo", "spokesman", "coach", "skipper", "founder", "widow", "husband", "wife", "mother",
            "father", "manager");

    /** How sure it is that one of two in a role is wrong; a role may have been held by both, one after the other. */
    private static final double HELD_NOW = 0.6;
    private static final double HELD_ONCE = 0.5;
    /** How sure it is that one family name with two given names means one person. */
    private static final double NAMESAKES = 0.6;

    private final WordNet wordNet;

    RoleMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Designation> all = new DesignationFinder(evidence, wordNet).designations();
        List<DraftFact> facts = new ArrayList<>();
        Map<String, List<Designation>> ofRole = new LinkedHashMap<>();
        for (Designation designation : all) {
            evidence.checkpoint();
            if (isOffice(designation)) {
                ofRole.computeIfAbsent(String.join(" ", designation.telling()), _ -> new ArrayList<>())
                        .add(designation);
            }
        }
        ofRole.values().forEach(designations -> addRoles(designations, facts));
        addNamesakes(evidence, all, facts);
        return facts;
    }

    /** "chief financial officer" is one, "police officer" none. */
    private static boolean isOffice(Designation designation) {
        boolean chief = designation.headLemma().equals("officer") || designation.headLemma().equals("executive");
        return designation.telling().size() > 1
                && (OFFICES.contains(designation.headLemma()) || (chief && designation.telling().contains("chief")));
    }

    /** Two people in one role, neither of whom is in both articles under it; a former holder and a present one are two. */
    private static void addRoles(List<Designation> designations, List<DraftFact> facts) {
        for (int i = 0; i < designations.size(); i++) {
            for (int j = i + 1; j < designations.size(); j++) {
                Designation one = designations.get(i);
                Designation other = designations.get(j);
                if (one.name().place() != other.name().place() && !sameBearer(one, other)
                        && one.isFormer() == other.isFormer() && !inBoth(designations, one, other)) {
                    boolean held = one.isFormer();
                    facts.add(fact(held ? Severity.MEDIUM : Severity.HIGH, one.bearer(), other.bearer(), one.written(),
                            held ? HELD_ONCE : HELD_NOW,
                            designations.stream().filter(each -> sameBearer(each, one) || sameBearer(each, other))
                                    .map(Designation::name).toList()));
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

    /** Where each article knows one person of a family name only, under one title or in passages that report the same. */
    private static void addNamesakes(StoryEvidence evidence, List<Designation> designations, List<DraftFact> facts) {
        Map<String, List<Bearer>> ofFamily = new TreeMap<>();
        for (Bearer bearer : evidence.bearers().bearers()) {
            List<String> words = Spelling.words(bearer.name());
            if (bearer.kind() == Name.Kind.PERSON && words.size() > 1) {
                ofFamily.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(bearer);
            }
        }
        for (List<Bearer> family : ofFamily.values()) {
            if (family.size() == 2 && areApart(family.getFirst(), family.getLast())
                    && areAlike(evidence, designations, family.getFirst(), family.getLast())) {
                List<Mentioned<Name>> names = java.util.stream.Stream
                        .concat(full(family.getFirst()).stream(), full(family.getLast()).stream()).toList();
                facts.add(fact(Severity.MEDIUM, family.getFirst(), family.getLast(),
                        Spelling.words(family.getFirst().name()).isEmpty() ? "" : lastWord(family.getFirst().name()),
                        NAMESAKES, names));
            }
        }
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The first mention of the full name in each article. */
    private static List<Mentioned<Name>> full(Bearer bearer) {
        Map<Integer, Mentioned<Name>> first = new TreeMap<>();
        bearer.mentions().stream().filter(mention -> mention.sentence().isBody())
                .filter(mention -> Spelling.words(mention.mention().text()).size() > 1)
                .forEach(mention -> first.putIfAbsent(mention.place(), mention));
        return List.copyOf(first.values());
    }

    /** Whether no article names both, and the given names are neither short forms nor initials of each other. */
    private static boolean areApart(Bearer one, Bearer other) {
        String given = Spelling.words(one.name()).getFirst();
        String otherGiven = Spelling.words(other.name()).getFirst();
        boolean initial = Math.min(given.length(), otherGiven.length()) < 2;
        boolean together = one.mentions().stream()
                .anyMatch(mention -> other.mentions().stream().anyMatch(mention::sharesArticle));
        return !together && !initial && !GivenNames.areOne(given, otherGiven) && !full(one).isEmpty()
                && !full(other).isEmpty();
    }

    private static boolean areAlike(StoryEvidence evidence, List<Designation> designations, Bearer one,
            Bearer other) {
        boolean titled = designations.stream().filter(each -> each.bearer().id().equals(one.id()))
                .anyMatch(each -> designations.stream().filter(own -> own.bearer().id().equals(other.id()))
                        .anyMatch(own -> own.headLemma().equals(each.headLemma())));
        return titled || full(one).stream()
                .anyMatch(name -> full(other).stream().anyMatch(own -> evidence.linked(name, own) > 0));
    }

    private static DraftFact fact(Severity severity, Bearer one, Bearer other, String role, double confidence,
            List<Mentioned<Name>> names) {
        return new DraftFact(FactKind.NAME, new Topic(Aspect.WHO, List.of(role)), Agreement.CONFLICT, severity,
                confidence, Centrality.of(names),
                new Explanation.Contrast(Opposition.ROLE, one.name(), other.name()),
                names.stream().sorted(java.util.Comparator.comparing(Mentioned::spot)).map(Mentioned::reading)
                        .toList());
    }
}
