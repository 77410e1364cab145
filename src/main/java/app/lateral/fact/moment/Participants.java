package app.lateral.fact.moment;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Moment;

/** Who acts and who or what is acted on in a clause: whose name it is, or the noun itself. */
final class Participants {
    private Participants() {
    }

    /** Those of the clause that a moment dates: the mill that burned down then, the minister who resigned. */
    static Set<String> of(StoryEvidence evidence, Mentioned<Moment> moment) {
        StatedSentence sentence = evidence.statedPlainly(moment.article().id(), moment.mention().sentence());
        return DatedVerbs.of(moment).stream()
                .flatMap(verb -> sentence.structure().clauses().stream()
                        .filter(clause -> clause.verbWord().equals(verb)))
                .flatMap(clause -> of(sentence, clause).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of a clause. */
    static Set<String> of(StatedSentence sentence, Clause clause) {
        return Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream)
                .map(phrase -> participant(sentence, phrase)).filter(participant -> !participant.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String participant(StatedSentence sentence, NounPhrase phrase) {
        Bearer bearer = sentence.bearerMeant(phrase);
        return bearer != null ? bearer.id() : phrase.isPronoun() ? "" : phrase.headWord().lemma();
    }
}
