package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.GivenAnswer;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.SharedParts;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.Clause.Circumstance;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Name;
import app.lateral.text.TextRange;

/**
 * The same thing happened in another place: "died in [hospital]", "died at the [roadside]"; on other sides or at other ends:
 * "before the vote", "after the vote"; "from Bergen to Oslo", "from Oslo to Bergen".
 */
final class PlaceRule implements StatementRule {
    private static final Set<String> PLACING = Set.of("in", "at", "near", "on", "outside", "inside", "off", "to",
            "from", "into", "around", "aboard", "behind", "under");
    /** Of what the ground is. */
    private static final Set<String> GROUND = Set.of("ice", "snow", "water", "mud", "sand", "grass", "gravel", "foot");
    private static final Set<String> ENDS = Set.of("from", "to");
    private static final List<Set<String>> OPPOSITE = List.of(Set.of("with", "without"), Set.of("before", "after"),
            Set.of("for", "against"), Set.of("above", "below"), Set.of("inside", "outside"), ENDS);
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final double SURE = 0.6;
    private static final double ALIKE = 0.8;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        List<StatedAct> others = StatedAct.of(pair.other());
        for (StatedAct act : StatedAct.of(pair.one())) {
            for (StatedAct other : others) {
                double same = ofOneAct(pair, act, other);
                if (same > 0 && act.denied() == other.denied()) {
                    compare(pair, act.clause(), other.clause(), same, found);
                }
            }
        }
        return found;
    }

    /** How surely both tell of the same act of the same people, 0 to 1. */
    private static double ofOneAct(StatementPair pair, StatedAct act, StatedAct other) {
        if (answerAlike(pair, act, other)) {
            return ALIKE;
        }
        double acts = pair.likeness(act.clause(), other.clause());
        if (acts < StatementPair.SAME || ClauseMatch.isLight(act.clause()) || ClauseMatch.isLight(other.clause())) {
            return 0;
        }
        return acts * SharedParts.ofPeople(pair, act, other);
    }

    /** "he died", "he was pronounced dead"; "he was arrested", "he was seized": one answer on the same. */
    private static boolean answerAlike(StatementPair pair, StatedAct act, StatedAct other) {
        return GivenAnswer.of(act).stream().anyMatch(answer -> GivenAnswer.of(other).stream()
                .anyMatch(own -> own.words().question().equals(answer.words().question())
                        && own.answer() == answer.answer()
                        && Sameness.of(pair, answer.bearer(), own.bearer()) == Sameness.SAME));
    }

    private static void compare(StatementPair pair, Clause clause, Clause other, double same,
            List<StatementContrast> found) {
        for (Circumstance where : own(clause)) {
            for (Circumstance otherWhere : own(other)) {
                if (areTwoPlaces(pair, clause, where, other, otherWhere)) {
                    found.add(contrast(pair, Opposition.PLACE, clause, where.phrase().range(),
                            otherWhere.phrase().range(), same));
                } else if (areOpposite(pair, clause, where, other, otherWhere)) {
                    found.add(contrast(pair, Opposition.ANTONYMS, clause, marked(pair.one(), clause, where),
                            marked(pair.other(), other, otherWhere), same));
                }
            }
        }
    }

    private static StatementContrast contrast(StatementPair pair, Opposition opposition, Clause clause,
            TextRange one, TextRange other, double same) {
        return new StatementContrast(opposition, new Telling(pair.one(), one), new Telling(pair.other(), other),
                pair.link() * (SURE + same) / 2, ClauseMatch.topic(pair, clause));
    }

    /** With its preposition; of a way both ends. */
    private static TextRange marked(StatedSentence sentence, Clause clause, Circumstance where) {
        TextRange range = sentence.word(where.phrase().from() - 1).range().union(where.phrase().range());
        if (!ENDS.contains(where.preposition())) {
            return range;
        }
        return own(clause).stream().filter(each -> ENDS.contains(each.preposition()) && !each.equals(where))
                .map(each -> sentence.word(each.phrase().from() - 1).range().union(each.phrase().range())).findFirst()
                .map(range::union).orElse(range);
    }

    /** What stands behind the verb. */
    private static List<Circumstance> own(Clause clause) {
        return clause.circumstances().stream().filter(each -> each.phrase().from() > clause.verb()).toList();
    }

    private static boolean areTwoPlaces(StatementPair pair, Clause clause, Circumstance where, Clause other,
            Circumstance otherWhere) {
        Optional<String> name = placeName(pair.one(), where);
        Optional<String> otherName = placeName(pair.other(), otherWhere);
        if (name.isPresent() && otherName.isPresent()) {
            return where.preposition().equals(otherWhere.preposition())
                    && pair.likeness(where.phrase(), otherWhere.phrase()) == 0
                    && !mayHold(name.get(), otherName.get());
        }
        return isFirst(clause, where) && isSpot(pair.one(), where, pair.wordNet())
                && isFirst(other, otherWhere) && isSpot(pair.other(), otherWhere, pair.wordNet())
                && pair.likeness(where.phrase(), otherWhere.phrase()) < StatementPair.DIFFERENT
                && !holds(where.phrase(), otherWhere.phrase()) && !holds(otherWhere.phrase(), where.phrase())
                && !pair.wordNet().areKindAndThing(where.phrase().headWord().lemma(),
                        otherWhere.phrase().headWord().lemma(), WordNet.Category.NOUN);
    }

    /** "school grounds", "schools". */
    private static boolean holds(NounPhrase phrase, NounPhrase other) {
        return phrase.words().stream().anyMatch(word -> word.lemma().equals(other.headWord().lemma()));
    }

    private static Optional<String> placeName(StatedSentence sentence, Circumstance where) {
        Bearer bearer = sentence.bearer(where.phrase().head());
        return PLACING.contains(where.preposition()) && bearer != null && bearer.kind() == Name.Kind.PLACE
                ? Optional.of(bearer.name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** "Norway" may hold "Bergen"; two countries, or two towns, are two places. */
    static boolean mayHold(String name, String otherName) {
        return COUNTRIES.contains(name.toLowerCase(Locale.ROOT)) != COUNTRIES
                .contains(otherName.toLowerCase(Locale.ROOT));
    }

    /** "died in [hospital] after a fall on the road": the place right behind the act. */
    private static boolean isFirst(Clause clause, Circumstance where) {
        return own(clause).stream().findFirst().filter(where::equals).isPresent();
    }

    private static boolean isSpot(StatedSentence sentence, Circumstance where, WordNet wordNet) {
        NounPhrase phrase = where.phrase();
        boolean standing = PLACING.contains(where.preposition()) && !Set.of("to", "from", "into", "around")
                .contains(where.preposition());
        return standing && !phrase.isPronoun() && sentence.bearer(phrase.head()) == null
                && !sentence.holdsValue(phrase.range()) && !GROUND.contains(phrase.headWord().lemma())
                && wordNet.isSpot(phrase.headWord().lemma());
    }

    private static boolean areOpposite(StatementPair pair, Clause clause, Circumstance where, Clause other,
            Circumstance otherWhere) {
        if (pair.one().holdsValue(where.phrase().range()) || !areOne(pair, where.phrase(), otherWhere.phrase())) {
            return false;
        }
        boolean ends = ENDS.contains(where.preposition());
        return OPPOSITE.stream().anyMatch(both -> !where.preposition().equals(otherWhere.preposition())
                && both.contains(where.preposition()) && both.contains(otherWhere.preposition()))
                && (!ends || isSwapped(pair, clause, where, other, otherWhere));
    }

    private static boolean areOne(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        Bearer bearer = pair.one().bearer(phrase.head());
        Bearer otherBearer = pair.other().bearer(other.head());
        return (bearer != null && otherBearer != null)
                ? bearer.id().equals(otherBearer.id())
                : StatementPair.isOneWord(phrase.headWord().lemma(), other.headWord().lemma())
                        && Sameness.of(pair, Optional.of(phrase), Optional.of(other)) == Sameness.SAME;
    }

    /** Of "from A to B" against "from B to A": that the other end is swapped too. */
    private static boolean isSwapped(StatementPair pair, Clause clause, Circumstance where, Clause other,
            Circumstance otherWhere) {
        return own(clause).stream().filter(each -> each.preposition().equals(otherWhere.preposition()))
                .anyMatch(each -> own(other).stream()
                        .filter(own -> own.preposition().equals(where.preposition()))
                        .anyMatch(own -> areOne(pair, each.phrase(), own.phrase())));
    }
}
