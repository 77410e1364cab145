package app.lateral.fact.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Whose kin somebody is said to be: nobody is sister and wife of one person. */
final class Kinship implements TitleRule {
    private static final List<Set<String>> KIN = List.of(Set.of("wife", "husband", "spouse", "widow", "widower"),
            Set.of("sister", "brother", "sibling", "half-brother", "half-sister", "stepbrother", "stepsister"),
            Set.of("mother", "father", "parent", "stepfather", "stepmother"),
            Set.of("daughter", "son", "child", "stepson", "stepdaughter"), Set.of("cousin"), Set.of("aunt", "uncle"),
            Set.of("niece", "nephew"), Set.of("grandmother", "grandfather", "grandparent"),
            Set.of("grandson", "granddaughter", "grandchild"),
            Set.of("girlfriend", "boyfriend", "partner", "fiancé", "fiancée"), Set.of("roommate", "flatmate"),
            Set.of("neighbour", "neighbor"), Set.of("sister-in-law", "brother-in-law"));

    private final StoryEvidence evidence;
    private final List<Designation> all;

    /** Kinship in a story, with all that its people are called. */
    Kinship(StoryEvidence evidence, List<Designation> all) {
        this.evidence = evidence;
        this.all = all;
    }

    /** "his sister, Anna", "his wife, Anna": of one and the same person, who is named before both. */
    @Override
    public boolean areOther(Designation one, Designation other) {
        Optional<Set<String>> kin = kin(one.noun());
        Optional<Set<String>> otherKin = kin(other.noun());
        return kin.isPresent() && otherKin.isPresent() && !kin.equals(otherKin)
                && !one.isFormer() && !other.isFormer() && whose(one).equals(whose(other)) && whose(one).isPresent();
    }

    private static Optional<Set<String>> kin(String lemma) {
        return KIN.stream().filter(nouns -> nouns.contains(lemma)).findFirst();
    }

    /** Who is named last before "his" or "her", or in "Holm's" or "of Holm", or is "the founder" of "the founder's". */
    private Optional<String> whose(Designation designation) {
        Word first = designation.words().getFirst();
        if (first.tag().equals("PRP$")) {
            return named(designation, new TextRange(0, first.range().start())).reduce((_, last) -> last);
        }
        Optional<String> named = Stream.concat(named(designation, designation.range()),
                named(designation, designation.complementRange())).findFirst();
        return named.isPresent() ? named : called(designation);
    }

    private Stream<String> named(Designation designation, TextRange range) {
        Mentioned<Name> kin = designation.name();
        return kin.article().mentionsIn(kin.mention().sentence(), Name.class).stream()
                .filter(name -> range.covers(name.range()) && !name.range().overlaps(kin.mention().range()))
                .map(name -> evidence.bearers().bearerOf(new Mentioned<>(kin.article(), kin.place(), name)))
                .filter(bearer -> bearer != null && bearer.kind() == Name.Kind.PERSON).map(Bearer::id);
    }

    /** Who alone is called "the founder", of "the founder's son". */
    private Optional<String> called(Designation designation) {
        Set<String> possessors = designation.words().stream()
                .filter(word -> !word.equals(designation.head()) && word.isCommonNoun()).map(Designation::bare)
                .collect(Collectors.toSet());
        List<String> bearers = all.stream().filter(each -> possessors.contains(each.noun()))
                .map(each -> each.bearer().id()).distinct().toList();
        return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
    }
}
