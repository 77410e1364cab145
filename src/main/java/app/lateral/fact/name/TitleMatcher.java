package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.FactKind;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Name;

/**
 * One person under two titles.
 *
 * <pre>
 * "harbour [spokesman] Per Dahl" / "Per Dahl, [the harbour's press secretary],"   -> conflict
 * "[fire chief] Per Dahl" / "[police chief] Per Dahl"                             -> conflict: of other things
 * "[mayor] Anna Weiss" / "[deputy mayor] Anna Weiss"                              -> conflict: in another rank
 * "Anna Weiss, [the driver]," / "Anna Weiss, [a passenger],"                      -> conflict: another part
 * "Sen. Anna Weiss [(D-Ohio)]" / "[a Republican] from Ohio"                       -> conflict: of another party
 * "[Danish researcher] Anna Weiss" / "[a researcher from Norway]"                 -> conflict: of another country
 * "[the finance minister]" / "the finance minister, [leader of the Greens]"       -> no fact: holds both
 * "[Gov.] Anna Weiss" / "[Governor] Anna Weiss"                                   -> no fact
 * "his [sister], Anna Weiss," / "his [wife], Anna Weiss,"                         -> conflict: of other kin
 * "[Professor] Anna Weiss of Dorn University" / "Anna Weiss, [chemist] at Brekke" -> conflict: of another employer
 * "[club manager] Anna Weiss" / "[club boss] Anna Weiss"                          -> no fact
 * </pre>
 */
public final class TitleMatcher implements FactMatcher {
    private final WordNet wordNet;

    /** A matcher that asks this dictionary how words stand to each other. */
    public TitleMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Designation> all = new DesignationFinder(evidence, wordNet).designations();
        List<TitleRule> rules = List.of(new Kinship(evidence, all), new Employers(evidence), new Seats(evidence),
                new Allegiance(), new Nationality(wordNet), new EventRoles(), new Rank(), new Departments(),
                new Fields(wordNet),
                new Tenure(evidence, wordNet), new Offices(wordNet));
        List<DraftFact> facts = new ArrayList<>();
        Map<String, Map<String, Designation>> ofBearer = new LinkedHashMap<>();
        for (Designation designation : all) {
            evidence.checkpoint();
            ofBearer.computeIfAbsent(designation.bearer().id(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(designation.name().place() + designation.written(), designation);
        }
        ofBearer.values().forEach(told -> addTitles(List.copyOf(told.values()), rules, facts));
        return facts;
    }

    /** A person who has both titles in one article bears both. */
    private static void addTitles(List<Designation> designations, List<TitleRule> rules, List<DraftFact> facts) {
        for (int i = 0; i < designations.size(); i++) {
            for (int j = i + 1; j < designations.size(); j++) {
                Designation one = designations.get(i);
                Designation other = designations.get(j);
                if (!one.name().sharesArticle(other.name()) && areOther(rules, one, other)
                        && !holdsBoth(designations, rules, one, other)) {
                    facts.add(fact(one, other, titleConfidence(one, other), all(designations, rules, one, other)));
                    return;
                }
            }
        }
    }

    private static boolean areOther(List<TitleRule> rules, Designation one, Designation other) {
        return rules.stream().anyMatch(rule -> rule.areOther(one, other));
    }

    /** Whether the article of either calls the person what the other does. */
    private static boolean holdsBoth(List<Designation> designations, List<TitleRule> rules, Designation one,
            Designation other) {
        return holds(designations, rules, one, other) || holds(designations, rules, other, one);
    }

    /** Whether the article of one tells elsewhere what the other does: what fits that and cannot stand beside the one. */
    private static boolean holds(List<Designation> designations, List<TitleRule> rules, Designation one,
            Designation other) {
        return designations.stream().anyMatch(each -> each.name().sharesArticle(one.name())
                && each.isFormer() == other.isFormer() && !areOther(rules, each, other)
                && areOther(rules, each, one));
    }

    /** The two, and of every other article what is the same as either or no more than they beside the other. */
    private static List<Designation> all(List<Designation> designations, List<TitleRule> rules, Designation one,
            Designation other) {
        Set<Integer> seen = new TreeSet<>(Set.of(one.name().place(), other.name().place()));
        Stream<Designation> others = designations.stream()
                .filter(each -> each.office().equals(one.office()) || each.office().equals(other.office())
                        || areOther(rules, each, one) || areOther(rules, each, other))
                .filter(each -> seen.add(each.name().place()));
        return Stream.concat(Stream.of(one, other), others)
                .sorted(Comparator.comparing(each -> each.name().spot())).toList();
    }

    /** Surer where they share what they are of: "NRA chief", "NRA director". */
    private static double titleConfidence(Designation one, Designation other) {
        Set<String> shared = new TreeSet<>(one.telling());
        shared.retainAll(other.telling());
        return shared.isEmpty() ? 0.45 : 0.6;
    }

    private static DraftFact fact(Designation one, Designation other, double confidence,
            List<Designation> readings) {
        List<Mentioned<Name>> names = readings.stream().map(Designation::name).toList();
        return new DraftFact(FactKind.TITLE, new Topic(Aspect.TITLE, List.of(one.bearer().name())),
                Agreement.CONFLICT, Severity.MEDIUM, confidence, Centrality.of(names),
                new Explanation.Contrast(Opposition.TITLES, one.written(), other.written()),
                readings.stream().map(Designation::reading).toList());
    }
}
