package app.lateral.fact.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.Spelling;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/** For whom somebody is said to work: "Professor Anna Dahl of the University of Dorn", "Anna Dahl, chief scientist at Brekke Pharma". */
final class Employers implements TitleRule {
    /** Words that many such names hold. */
    private static final Set<String> COMMON = Set.of("university", "college", "school", "institute", "hospital",
            "company", "group", "bank", "council", "department", "ministry", "office", "service", "agency", "center",
            "centre", "of", "the", "and", "for", "national", "international");

    private static final Set<String> WORKING = Set.of("at", "of", "for", "with");

    private final StoryEvidence evidence;

    Employers(StoryEvidence evidence) {
        this.evidence = evidence;
    }

    /** Two bodies, of which neither is named where the other is: as a place of work where two nouns speak against it too. */
    @Override
    public boolean areOther(Designation one, Designation other) {
        Optional<Bearer> employer = of(one);
        Optional<Bearer> otherEmployer = of(other);
        return employer.isPresent() && otherEmployer.isPresent()
                && areTwo(employer.get(), otherEmployer.get())
                && !one.isFormer() && !other.isFormer()
                && !isKnown(employer.get(), other, one) && !isKnown(otherEmployer.get(), one, other);
    }

    /** "Dorn University" and "the University of Dorn" are one. */
    private static boolean areTwo(Bearer one, Bearer other) {
        Set<String> words = new TreeSet<>(Spelling.words(one.name()));
        words.removeAll(COMMON);
        return !one.id().equals(other.id()) && Spelling.words(other.name()).stream().noneMatch(words::contains);
    }

    /** Whether the article of a designation names somebody or something. */
    static boolean isNamed(Bearer bearer, Designation designation) {
        return bearer.mentions().stream().anyMatch(mention -> mention.place() == designation.name().place());
    }

    private static boolean isKnown(Bearer employer, Designation designation, Designation whose) {
        return designation.noun().equals(whose.noun())
                ? isNamed(employer, designation)
                : employer.mentions().stream().filter(name -> name.sharesArticle(designation.name()))
                        .anyMatch(Employers::isWorkplace);
    }

    /** "is at the University of Dorn". */
    private static boolean isWorkplace(Mentioned<Name> name) {
        List<Word> words = name.sentence().words();
        int first = IntStream.range(0, words.size()).filter(i -> words.get(i).range().overlaps(name.mention().range()))
                .findFirst().orElse(0);
        return words.subList(Math.max(0, first - 2), first).stream().anyMatch(word -> WORKING.contains(word.lemma()));
    }

    /** People are "at" bodies and "in" towns: what stands behind "at" need not be known as a body. */
    private static boolean mayEmploy(Bearer bearer, Designation designation) {
        return bearer.kind() == Name.Kind.ORGANISATION || (bearer.kind() != Name.Kind.PERSON
                && designation.complement().getFirst().lemma().equals("at"));
    }

    private Optional<Bearer> of(Designation designation) {
        Mentioned<Name> person = designation.name();
        return person.article().mentionsIn(person.mention().sentence(), Name.class).stream()
                .filter(name -> designation.complementRange().overlaps(name.range()))
                .map(name -> evidence.bearers().bearerOf(new Mentioned<>(person.article(), person.place(), name)))
                .filter(bearer -> bearer != null && mayEmploy(bearer, designation)).findFirst();
    }
}
