package app.lateral.fact.since;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Spelling;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Name;

/**
 * Of whom or what a clause tells: ids of bearers, words of the names of what is no person, lemmas of nouns.
 *
 * @param subjects those that stand before the verb
 * @param others those behind it, and of whom or what
 * @param voice whether the subject does something or something is done to it
 */
record Parties(Set<String> subjects, Set<String> others, Voice voice) {
    /** Of nobody that the clause names. */
    static final Parties NONE = new Parties(Set.of(), Set.of(), Voice.ACTIVE);
    /** Shorter words of a name are "of" and the like. */
    private static final int SHORTEST = 4;

    /** What the subject has to do with the act. */
    enum Voice {
        /** It acts or is so. */
        ACTIVE,
        /** Something is done to it. */
        PASSIVE
    }

    /** Keeps copies. */
    Parties {
        subjects = Set.copyOf(subjects);
        others = Set.copyOf(others);
    }

    /** Those of a clause. */
    static Parties of(StatedSentence sentence, Clause clause) {
        Optional<NounPhrase> acted = clause.object().filter(object -> object.until() <= clause.from());
        Optional<NounPhrase> subject = acted.or(clause::actor);
        Stream<NounPhrase> others = Stream.concat(
                Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream)
                        .filter(phrase -> !subject.equals(Optional.of(phrase))),
                clause.circumstances().stream().filter(circumstance -> circumstance.preposition().equals("of"))
                        .map(Clause.Circumstance::phrase));
        return new Parties(words(sentence, subject.stream()), words(sentence, others),
                acted.isPresent() ? Voice.PASSIVE : Voice.ACTIVE);
    }

    private static Set<String> words(StatedSentence sentence, Stream<NounPhrase> phrases) {
        return phrases.filter(phrase -> !phrase.isPronoun() && !sentence.holdsValue(phrase.headWord().range()))
                .flatMap(phrase -> words(sentence, phrase)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whose name it is with the words of the name ("the Bureau of Mines" is "the bureau"), or the noun. */
    private static Stream<String> words(StatedSentence sentence, NounPhrase phrase) {
        Bearer bearer = sentence.bearerMeant(phrase);
        if (bearer == null) {
            return Stream.of(phrase.headWord().lemma());
        }
        return bearer.kind() == Name.Kind.PERSON
                ? Stream.of(bearer.id())
                : Stream.concat(Stream.of(bearer.id()), Spelling.words(bearer.name()).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> word.length() >= SHORTEST));
    }

    /** Whether nobody is named. */
    boolean areNone() {
        return subjects.isEmpty() && others.isEmpty();
    }

    /** Whether one subject or one object is shared; of "the mill was built" and "built the mill" the mill. */
    boolean meet(Parties other) {
        boolean turned = voice != other.voice
                && (!Collections.disjoint(subjects, other.others) || !Collections.disjoint(others, other.subjects));
        boolean ofTwo = !subjects.isEmpty() && !other.subjects.isEmpty()
                && Collections.disjoint(subjects, other.subjects);
        return turned || !Collections.disjoint(subjects, other.subjects)
                || (!ofTwo && !Collections.disjoint(others, other.others));
    }
}
