package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.Clause.Circumstance;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Name;

/** The same act by another actor or to another object, or on another occasion. */
final class SlotRule implements StatementRule {
    private static final Set<String> ANYBODY = Set.of("personnel", "staff", "staffer", "aide", "people", "person",
            "official", "officer", "member", "employee", "worker", "other", "individual", "group", "body", "team",
            "authority", "source", "critic", "supporter", "expert", "analyst", "observer", "somebody", "someone",
            "everyone", "nobody", "man", "woman", "many", "some", "government", "company", "country", "side", "party");

    private static final Set<String> OPENING = Set.of("in", "during", "at");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                double act = pair.likeness(clause, other);
                if (act >= StatementPair.SAME) {
                    compare(pair, clause, other, act, found);
                }
                occasion(pair, clause, other).ifPresent(found::add);
            }
        }
        return found;
    }

    private static void compare(StatementPair pair, Clause clause, Clause other, double act,
            List<StatementContrast> found) {
        Optional<Double> actors = pair.likeness(actor(pair.one(), clause), actor(pair.other(), other));
        Optional<Double> objects = pair.likeness(clause.object(), other.object());
        boolean light = ClauseMatch.isLight(clause) || ClauseMatch.isLight(other);
        if (actors.isPresent() && objects.isPresent()) {
            double actor = actors.get();
            double object = objects.get();
            if (actor < StatementPair.DIFFERENT && object >= StatementPair.SAME && !light && !isCounted(pair, clause)) {
                actors(pair, clause, other, act * object).ifPresent(found::add);
            }
            if (object < StatementPair.DIFFERENT && actor >= StatementPair.SAME
                    && (!light || saysWhatItIs(pair, clause))) {
                add(pair, Opposition.DETAIL, clause.object().orElseThrow(), other.object().orElseThrow(), act * actor,
                        pair.one().text(clause.actor().orElseThrow().range()), found);
            }
        }
    }

    /** "saved two shots": so may another have. */
    private static boolean isCounted(StatementPair pair, Clause clause) {
        return clause.object().filter(object -> pair.one().holdsValue(object.range())).isPresent();
    }

    /** "the fire was an accident"; what people are said to be is compared by itself. */
    private static boolean saysWhatItIs(StatementPair pair, Clause clause) {
        return clause.isCopula() && clause.actor().map(actor -> pair.one().bearer(actor.head()))
                .filter(bearer -> bearer.kind() == Name.Kind.PERSON).isEmpty();
    }

    /** Two people are surely two; a body and one of its people may both have done it. */
    private static Optional<StatementContrast> actors(StatementPair pair, Clause clause, Clause other, double match) {
        NounPhrase actor = actor(pair.one(), clause).orElseThrow();
        NounPhrase otherActor = actor(pair.other(), other).orElseThrow();
        if (!pair.areAgents(actor, otherActor) || isAnybody(actor) || isAnybody(otherActor)
                || isNamed(pair.one(), actor) != isNamed(pair.other(), otherActor)
                || mayBeOne(pair, actor, otherActor)) {
            return Optional.empty();
        }
        boolean names = pair.areComparable(actor, otherActor) && isNamed(pair.one(), actor);
        return Optional
                .of(pair.contrast(names ? Opposition.ACTOR : Opposition.DETAIL, actor.range(), otherActor.range(),
                        pair.link() * match * (names ? 0.8 : 0.7),
                        names ? ClauseMatch.about(pair, clause) : ClauseMatch.topic(pair, clause)));
    }

    /** Who acts: of "the mayor, Tora Vik," the name. */
    private static Optional<NounPhrase> actor(StatedSentence sentence, Clause clause) {
        return clause.actor().map(actor -> {
            int comma = actor.until();
            boolean apposed = !actor.isPronoun() && !isNamed(sentence, actor)
                    && comma < sentence.sentence().words().size() && sentence.word(comma).form().equals(",");
            return sentence.structure().phraseAt(comma + 1).filter(phrase -> apposed && isPerson(sentence, phrase))
                    .orElse(actor);
        });
    }

    private static boolean isPerson(StatedSentence sentence, NounPhrase phrase) {
        Bearer bearer = sentence.bearer(phrase.head());
        return bearer != null && bearer.kind() == Name.Kind.PERSON;
    }

    /** "personnel", "others": whoever else is named may be among them. */
    private static boolean isAnybody(NounPhrase phrase) {
        return !phrase.isName() && ANYBODY.contains(phrase.headWord().lemma());
    }

    private static boolean isNamed(StatedSentence sentence, NounPhrase phrase) {
        return sentence.bearer(phrase.head()) != null;
    }

    /** "Holm" and "the captain" are one where the sentence of the captain names Holm too. */
    private static boolean mayBeOne(StatementPair pair, NounPhrase actor, NounPhrase otherActor) {
        Bearer bearer = pair.one().bearer(actor.head());
        Bearer otherBearer = pair.other().bearer(otherActor.head());
        return (bearer != null && pair.other().bearers().containsValue(bearer))
                || (otherBearer != null && pair.one().bearers().containsValue(otherBearer));
    }

    private static void add(StatementPair pair, Opposition opposition, NounPhrase phrase, NounPhrase other,
            double match, String about, List<StatementContrast> found) {
        String words = pair.one().text(phrase.range());
        String otherWords = pair.other().text(other.range());
        boolean longer = words.contains(otherWords) || otherWords.contains(words);
        if (!longer && pair.areComparable(phrase, other)) {
            found.add(pair.contrast(opposition, phrase.range(), other.range(), pair.link() * match * 0.8, about));
        }
    }

    /** "[In his speech], Holm pledged support", "[During the talks], Holm expressed support": where and when it was said. */
    private static Optional<StatementContrast> occasion(StatementPair pair, Clause clause, Clause other) {
        Optional<Double> actors = pair.likeness(clause.actor(), other.actor());
        Optional<Double> objects = pair.likeness(clause.object(), other.object());
        Optional<NounPhrase> occasion = occasion(pair.one(), clause);
        Optional<NounPhrase> otherOccasion = occasion(pair.other(), other);
        double match = Math.min(actors.orElse(0.0), objects.orElse(0.0));
        if (match < StatementPair.SAME || occasion.isEmpty() || otherOccasion.isEmpty()
                || pair.likeness(occasion.get(), otherOccasion.get()) >= StatementPair.DIFFERENT) {
            return Optional.empty();
        }
        return Optional.of(pair.contrast(Opposition.DETAIL, occasion.get().range(), otherOccasion.get().range(),
                pair.link() * match * 0.5,
                ClauseMatch.topic(pair, clause)));
    }

    /** What the sentence opens with behind "in", "during" or "at": no name, no date. */
    private static Optional<NounPhrase> occasion(StatedSentence sentence, Clause clause) {
        return clause.circumstances().stream().filter(each -> OPENING.contains(each.preposition()))
                .map(Circumstance::phrase)
                .filter(phrase -> phrase.from() == 1 && !phrase.isPronoun() && sentence.bearer(phrase.head()) == null
                        && !sentence.holdsValue(phrase.range()))
                .findFirst();
    }
}
