package app.lateral.fact.name;

import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/** For whom somebody is said to work: "Professor Anna Dahl of the University of Dorn", "Anna Dahl, chief scientist at Brekke Pharma". */
final class Employers {
    private static final Set<String> OF = Set.of("of", "at", "for", "with");
    /** Between the title and the body: a preposition and an article. */
    private static final int NEAR = 3;

    private final StoryEvidence evidence;

    Employers(StoryEvidence evidence) {
        this.evidence = evidence;
    }

    /** Whether they are two, of which neither is named where the other is. */
    boolean areOther(Designation one, Designation other) {
        Optional<Bearer> employer = of(one);
        Optional<Bearer> otherEmployer = of(other);
        return employer.isPresent() && otherEmployer.isPresent()
                && !employer.get().id().equals(otherEmployer.get().id())
                && !one.isFormer() && !other.isFormer()
                && !isNamed(employer.get(), other) && !isNamed(otherEmployer.get(), one);
    }

    private static boolean isNamed(Bearer employer, Designation designation) {
        return employer.mentions().stream().anyMatch(mention -> mention.place() == designation.name().place());
    }

    private Optional<Bearer> of(Designation designation) {
        Mentioned<Name> person = designation.name();
        return person.article().mentionsIn(person.mention().sentence(), Name.class).stream()
                .filter(name -> follows(person, designation.words().getLast(), name)
                        || follows(person, lastWord(person), name))
                .map(name -> evidence.bearers().bearerOf(new Mentioned<>(person.article(), person.place(), name)))
                .filter(bearer -> bearer != null && bearer.kind() == Name.Kind.ORGANISATION).findFirst();
    }

    private static Word lastWord(Mentioned<Name> name) {
        return name.sentence().words().stream().filter(word -> word.range().overlaps(name.mention().range()))
                .reduce((_, last) -> last).orElseThrow();
    }

    /** Whether a name stands right behind a word and "of", "at" or "for". */
    private static boolean follows(Mentioned<Name> person, Word last, Name name) {
        var words = person.sentence().words();
        int next = words.indexOf(last) + 1;
        if (next >= words.size() || !OF.contains(words.get(next).lemma())) {
            return false;
        }
        for (int i = next + 1; i < Math.min(words.size(), next + NEAR); i++) {
            if (words.get(i).range().overlaps(name.range())) {
                return true;
            }
        }
        return false;
    }
}
