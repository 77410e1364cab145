package app.lateral.fact.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/** Whose kin somebody is said to be: nobody is sister and wife of one person. */
final class Kinship implements TitleRule {
    private static final List<Set<String>> KIN = List.of(Set.of("wife", "husband", "spouse", "widow", "widower"),
            Set.of("sister", "brother", "sibling", "half-brother", "half-sister", "stepbrother", "stepsister"),
            Set.of("mother", "father", "parent", "stepfather", "stepmother"),
            Set.of("daughter", "son", "child", "stepson", "stepdaughter"), Set.of("cousin"), Set.of("aunt", "uncle"),
            Set.of("niece", "nephew"), Set.of("grandmother", "grandfather", "grandparent"),
            Set.of("grandson", "granddaughter", "grandchild"),
            Set.of("girlfriend", "boyfriend", "partner", "fiancé", "fiancée"), Set.of("roommate", "flatmate"),
            Set.of("neighbour", "neighbor"), Set.of("stepson"), Set.of("sister-in-law", "brother-in-law"));

    private final StoryEvidence evidence;

    Kinship(StoryEvidence evidence) {
        this.evidence = evidence;
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

    /** Who is named last before "his" or "her". */
    private Optional<String> whose(Designation designation) {
        Word first = designation.words().getFirst();
        if (!first.tag().equals("PRP$")) {
            return Optional.empty();
        }
        Mentioned<Name> kin = designation.name();
        return kin.article().mentionsIn(kin.mention().sentence(), Name.class).stream()
                .filter(name -> name.range().end() <= first.range().start())
                .map(name -> evidence.bearers().bearerOf(new Mentioned<>(kin.article(), kin.place(), name)))
                .filter(bearer -> bearer != null && bearer.kind() == Name.Kind.PERSON).map(Bearer::id)
                .reduce((_, last) -> last);
    }
}
