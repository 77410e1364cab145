package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

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
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Name;

/**
 * One person under two titles.
 *
 * <pre>
 * "harbour [spokesman] Per Dahl" / "Per Dahl, [the harbour's press secretary],"   -> conflict
 * "[fire chief] Per Dahl" / "[police chief] Per Dahl"                             -> conflict: of other things
 * "[mayor] Anna Weiss" / "[deputy mayor] Anna Weiss"                              -> conflict: in another rank
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
        var kinship = new Kinship(evidence);
        var employers = new Employers(evidence);
        List<DraftFact> facts = new ArrayList<>();
        Map<String, List<Designation>> ofBearer = new LinkedHashMap<>();
        for (Designation designation : all) {
            evidence.checkpoint();
            ofBearer.computeIfAbsent(designation.bearer().id(), _ -> new ArrayList<>()).add(designation);
        }
        ofBearer.values().forEach(designations -> addTitles(designations,
                (one, other) -> kinship.areOther(one, other) || employers.areOther(one, other)
                        || areUnlike(one, other),
                facts));
        return facts;
    }

    /** A person who has both titles in one article bears both. */
    private void addTitles(List<Designation> designations, BiPredicate<Designation, Designation> unlike,
            List<DraftFact> facts) {
        for (int i = 0; i < designations.size(); i++) {
            for (int j = i + 1; j < designations.size(); j++) {
                Designation one = designations.get(i);
                Designation other = designations.get(j);
                if (one.name().place() != other.name().place() && unlike.test(one, other)
                        && !bothIn(designations, one, other)) {
                    facts.add(fact(one, other, titleConfidence(one, other), all(designations, one, other)));
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
        if (Title.areOfOtherParties(one, other) || Title.areOfOtherOrder(one, other)) {
            return true;
        }
        boolean same = wordNet.areSynonyms(head, otherHead, Category.NOUN) || Title.areOneOffice(head, otherHead)
                || one.telling().equals(other.telling());
        if (Title.areOfOtherRank(one, other) || Title.areOfOtherThings(one, other)) {
            return same || Title.areOffices(head, otherHead)
                    || wordNet.areKindAndThing(head, otherHead, Category.NOUN);
        }
        if (same) {
            return isHeldNoLonger(one, other) || isHeldNoLonger(other, one);
        }
        if (Title.excludeEachOther(head, otherHead)) {
            return !one.isFormer() && !other.isFormer();
        }
        if (Title.mayBeOne(head, otherHead)) {
            return false;
        }
        boolean trades = wordNet.isTrade(head) && wordNet.isTrade(otherHead) && !Title.isOfTheMoment(head)
                && !Title.isOfTheMoment(otherHead);
        boolean related = trades || !Collections.disjoint(one.telling(), other.telling())
                || (one.isOfSomething() && other.isOfSomething());
        return related && !one.tells(other) && !other.tells(one)
                && !wordNet.areKindAndThing(head, otherHead, Category.NOUN);
    }

    /** "former harbour master" against "harbour master"; "the harbour master who built it" tells of his time. */
    private static boolean isHeldNoLonger(Designation former, Designation present) {
        return former.isFormer() && !present.isFormer() && former.telling().size() > 1
                && present.telling().size() > 1 && !present.isDefinite()
                && !present.isBoundToEvent();
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
                && each.headLemma().equals(sought.headLemma()) && each.isFormer() == sought.isFormer()
                && !Title.areOfOtherRank(each, sought) && !Title.areOfOtherParties(each, sought)
                && !Title.areOfOtherThings(each, sought));
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
