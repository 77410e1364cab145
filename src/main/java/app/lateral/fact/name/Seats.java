package app.lateral.fact.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** "Senator Anna Weiss of Ohio", "(D-Ohio)", "the mayor of Brekke": for which place somebody holds an office. */
final class Seats implements TitleRule {
    private static final Set<String> SEATED = Set.of("senator", "representative", "congressman", "governor", "mayor",
            "lawmaker", "legislator", "councillor", "councilman", "mp", "bishop", "archbishop", "sheriff", "republican",
            "democrat", Allegiance.PARTY_AND_SEAT);

    private final StoryEvidence evidence;

    Seats(StoryEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        if (!SEATED.contains(one.noun()) || !SEATED.contains(other.noun())) {
            return false;
        }
        Optional<Bearer> seat = of(one);
        Optional<Bearer> otherSeat = of(other);
        return seat.isPresent() && otherSeat.isPresent() && !mayBeOne(seat.get(), otherSeat.get())
                && !Employers.isNamed(seat.get(), other) && !Employers.isNamed(otherSeat.get(), one);
    }

    /** "Ky." for "Kentucky": the same first letter, the others in their order. */
    private static boolean mayBeOne(Bearer one, Bearer other) {
        String name = letters(one);
        String otherName = letters(other);
        return one.id().equals(other.id()) || holds(name, otherName) || holds(otherName, name);
    }

    private static String letters(Bearer bearer) {
        return bearer.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static boolean holds(String longer, String shorter) {
        if (longer.isEmpty() || shorter.isEmpty() || longer.charAt(0) != shorter.charAt(0)) {
            return false;
        }
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return found == shorter.length();
    }

    /** The place named in its words or right behind it. */
    private Optional<Bearer> of(Designation designation) {
        Mentioned<Name> person = designation.name();
        TextRange range = designation.range();
        TextRange complement = designation.complementRange();
        return person.article().mentionsIn(person.mention().sentence(), Name.class).stream()
                .filter(name -> !name.range().overlaps(person.mention().range()))
                .filter(name -> name.kind() != Name.Kind.PERSON && name.kind() != Name.Kind.ORGANISATION)
                .filter(name -> complement.overlaps(name.range())
                        || designation.words().stream().map(Word::range).anyMatch(name.range()::overlaps))
                .filter(name -> range.covers(name.range()))
                .map(name -> evidence.bearers().bearerOf(new Mentioned<>(person.article(), person.place(), name)))
                .filter(bearer -> bearer != null).findFirst();
    }
}
