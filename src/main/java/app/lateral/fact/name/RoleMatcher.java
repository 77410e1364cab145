package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.GivenNames;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameLikeness;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Name;

/**
 * Two people where one is expected: in one role, or with one family name where two articles report the same.
 *
 * <pre>
 * "Chief Financial Officer [Ola Brandt] said" / "[Mira Holm], the chief financial officer, said"   -> conflict
 * "Judge [Anna Weiss] set the hearing" / "Judge [Irma Weiss] scheduled the hearing"                -> conflict
 * "former mayor [Ola Brandt]" / "mayor [Mira Holm]"                                                -> no fact
 * "[Per Dahl], a brother of [Ola Dahl]"                                                            -> no fact
 * </pre>
 */
public final class RoleMatcher implements FactMatcher {
    /** From this on, two sentences report the same so surely that who is named in both does the same. */
    private static final double SURELY_LINKED = 0.5;
    /** How sure it is that one of two in a role is wrong; a role may have been held by both, one after the other. */
    private static final double HELD_NOW = 0.6;
    private static final double HELD_ONCE = 0.5;
    private static final double NAMESAKE = 0.6;

    /** Where these are spoken of, people of one family name are several. */
    private static final Set<String> KIN = Set.of("father", "mother", "parent", "son", "daughter", "child", "brother",
            "sister", "sibling", "twin", "wife", "husband", "widow", "widower", "family", "cousin", "uncle", "aunt",
            "nephew", "niece", "grandfather", "grandmother", "grandson", "granddaughter", "relative", "couple",
            "marry", "stepfather", "stepmother", "stepson", "stepdaughter", "heir", "dynasty");

    private final WordNet wordNet;

    /** A matcher that asks this dictionary how words stand to each other. */
    public RoleMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        Map<String, DraftFact> byPair = new LinkedHashMap<>();
        addRoles(evidence, byPair);
        addNamesakes(evidence, byPair);
        return List.copyOf(byPair.values());
    }

    private static String pair(Bearer one, Bearer other) {
        return one.id().compareTo(other.id()) < 0 ? one.id() + " " + other.id() : other.id() + " " + one.id();
    }

    private void addRoles(StoryEvidence evidence, Map<String, DraftFact> byPair) {
        Map<String, List<Role>> all = new LinkedHashMap<>();
        for (Designation designation : new DesignationFinder(evidence, wordNet).designations()) {
            evidence.checkpoint();
            Role role = Role.of(designation, evidence.bearers());
            if (!role.isOfMany()) {
                all.computeIfAbsent(role.noun(), _ -> new ArrayList<>()).add(role);
            }
        }
        all.values().forEach(roles -> addRoles(evidence, roles, byPair));
    }

    private static void addRoles(StoryEvidence evidence, List<Role> roles, Map<String, DraftFact> byPair) {
        Set<Set<String>> told = new HashSet<>();
        for (int i = 0; i < roles.size(); i++) {
            evidence.checkpoint();
            for (int j = i + 1; j < roles.size(); j++) {
                Role one = roles.get(i);
                Role other = roles.get(j);
                if (one.mayBe(other) && areTwo(one.designation().bearer(), other.designation().bearer())
                        && !bothHoldIt(roles, one, other) && isOneRole(evidence, one, other)
                        && told.add(one.words())) {
                    byPair.putIfAbsent(pair(one.designation().bearer(), other.designation().bearer()),
                            roleFact(roles, one, other));
                }
            }
        }
    }

    /** Two bearers whose names nobody could take for one person's. */
    private static boolean areTwo(Bearer one, Bearer other) {
        return !one.id().equals(other.id()) && (!NameLikeness.mayBeOnePerson(one.name(), other.name())
                || GivenNames.areManAndWoman(Spelling.words(one.name()).getFirst(),
                        Spelling.words(other.name()).getFirst()));
    }

    /** Whoever bears a role in both articles bears it beside the other. */
    private static boolean bothHoldIt(List<Role> roles, Role one, Role other) {
        Designation first = one.designation();
        Designation second = other.designation();
        return first.name().sharesArticle(second.name()) || roles.stream()
                .filter(each -> each.mayBe(one) || each.mayBe(other)).map(Role::designation)
                .anyMatch(each -> (isOf(each, first.bearer()) && each.name().sharesArticle(second.name()))
                        || (isOf(each, second.bearer()) && each.name().sharesArticle(first.name())));
    }

    private static boolean isOf(Designation designation, Bearer bearer) {
        return designation.bearer().id().equals(bearer.id());
    }

    /** A role told by more than its noun is one wherever it is told; of others the articles must report the same. */
    private static boolean isOneRole(StoryEvidence evidence, Role one, Role other) {
        if (one.isOffice() && one.isTold() && one.isToldAs(other)) {
            return true;
        }
        if (areBothIn(one.designation(), other.designation())) {
            return false;
        }
        Mentioned<Name> name = one.designation().name();
        Mentioned<Name> otherName = other.designation().name();
        boolean misnamed = isFullPerson(name) && isFullPerson(otherName) && areNamesakes(name, otherName)
                && !speaksOfKin(name) && !speaksOfKin(otherName);
        return misnamed || (one.isOffice() && one.isToldAs(other) && one.sharesBody(other))
                || ((one.isOffice() || one.isPost() || other.isPost())
                        && evidence.linked(name, otherName) >= SURELY_LINKED);
    }

    /** Whether either person is known to the other's article. */
    private static boolean areBothIn(Designation one, Designation other) {
        return isIn(one.bearer(), other.name().place()) || isIn(other.bearer(), one.name().place());
    }

    private static boolean isIn(Bearer bearer, int place) {
        return bearer.mentions().stream().anyMatch(mention -> mention.place() == place);
    }

    private static DraftFact roleFact(List<Role> roles, Role one, Role other) {
        Designation first = one.designation();
        Designation second = other.designation();
        boolean held = first.isFormer();
        List<Mentioned<Name>> names = roles.stream().map(Role::designation)
                .filter(each -> isOf(each, first.bearer()) || isOf(each, second.bearer())).map(Designation::name)
                .toList();
        return fact(names, new Topic(Aspect.WHO, List.of(first.written())), held ? Severity.MEDIUM : Severity.HIGH,
                held ? HELD_ONCE : HELD_NOW,
                new Explanation.Contrast(Opposition.ROLE, first.bearer().name(), second.bearer().name()));
    }

    private static DraftFact fact(List<Mentioned<Name>> names, Topic topic, Severity severity, double confidence,
            Explanation explanation) {
        return new DraftFact(FactKind.NAME, topic, Agreement.CONFLICT, severity, confidence, Centrality.of(names),
                explanation, names.stream().map(Mentioned::reading).toList());
    }

    /** People of one family name in sentences that report the same, none of them known to the other's article. */
    private static void addNamesakes(StoryEvidence evidence, Map<String, DraftFact> byPair) {
        for (Mentioned<Name> name : evidence.mentions(Name.class)) {
            evidence.checkpoint();
            Bearer bearer = evidence.bearers().bearerOf(name);
            if (bearer == null || !isFullPerson(name) || !name.sentence().isBody() || speaksOfKin(name)) {
                continue;
            }
            for (StoryEvidence.SentenceOf partner : evidence.partners(name)) {
                for (Mentioned<Name> other : names(evidence, partner)) {
                    Bearer otherBearer = evidence.bearers().bearerOf(other);
                    if (otherBearer != null && name.place() < other.place() && isFullPerson(other)
                            && areNamesakes(name, other) && areTwo(bearer, otherBearer)
                            && evidence.linked(name, other) >= SURELY_LINKED && !speaksOfKin(other)
                            && !isIn(bearer, other.place()) && !isIn(otherBearer, name.place())) {
                        byPair.putIfAbsent(pair(bearer, otherBearer), namesakeFact(bearer, otherBearer));
                    }
                }
            }
        }
    }

    private static List<Mentioned<Name>> names(StoryEvidence evidence, StoryEvidence.SentenceOf sentence) {
        var article = evidence.article(sentence.article());
        int place = evidence.articles().indexOf(article);
        return article.mentionsIn(sentence.sentence(), Name.class).stream()
                .map(name -> new Mentioned<>(article, place, name)).toList();
    }

    private static boolean isFullPerson(Mentioned<Name> name) {
        return name.mention().kind() == Name.Kind.PERSON && Spelling.words(name.mention().text()).size() > 1;
    }

    private static boolean areNamesakes(Mentioned<Name> one, Mentioned<Name> other) {
        List<String> words = Spelling.words(one.mention().text());
        List<String> otherWords = Spelling.words(other.mention().text());
        List<String> given = words.subList(0, words.size() - 1);
        List<String> otherGiven = otherWords.subList(0, otherWords.size() - 1);
        return words.getLast().equals(otherWords.getLast()) && given.stream().noneMatch(
                name -> otherGiven.stream().anyMatch(own -> own.equals(name) || GivenNames.areOne(own, name)
                        || own.length() == 1 || name.length() == 1));
    }

    private static boolean speaksOfKin(Mentioned<Name> name) {
        return name.sentence().words().stream().anyMatch(word -> KIN.contains(word.lemma()));
    }

    private static DraftFact namesakeFact(Bearer one, Bearer other) {
        Set<String> seen = new LinkedHashSet<>();
        List<Mentioned<Name>> names = new ArrayList<>(one.mentions());
        names.addAll(other.mentions());
        List<Mentioned<Name>> readings = names.stream().filter(name -> name.sentence().isBody())
                .filter(RoleMatcher::isFullPerson).filter(name -> seen.add(name.article().id()))
                .sorted(Comparator.comparing(Mentioned::spot)).toList();
        Set<String> written = readings.stream().map(name -> name.mention().text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return fact(readings, new Topic(Aspect.WHO, List.of(String.join(", ", written))), Severity.HIGH, NAMESAKE,
                new Explanation.DifferentNames(List.copyOf(written)));
    }
}
