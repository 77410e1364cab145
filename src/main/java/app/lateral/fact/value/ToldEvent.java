package app.lateral.fact.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.Particles;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What a verb of a mention's sentence tells, in its words: "the ferry", "caught fire".
 *
 * @param subject who did it or to whom it was done
 * @param act the verb with what belongs to it
 */
public record ToldEvent(String subject, String act) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    /** More words than this are a sentence, not a heading. */
    private static final int MOST_WORDS = 8;

    /** What this verb tells, short of the mention; empty where it is not told of whom, or at length. */
    public static Optional<ToldEvent> of(StoryEvidence evidence, Mentioned<?> mention, Word verb) {
        return of(evidence, mention, verb, clause -> end(clause, mention.mention().range()));
    }

    /** What this verb tells with all that stands between it and a word behind it, given by its index. */
    public static Optional<ToldEvent> upTo(StoryEvidence evidence, Mentioned<?> mention, Word verb, int end) {
        return of(evidence, mention, verb, _ -> end);
    }

    private static Optional<ToldEvent> of(StoryEvidence evidence, Mentioned<?> mention, Word verb,
            ToIntFunction<Clause> end) {
        StatedSentence sentence = evidence.stated(mention.article().id(), mention.mention().sentence());
        return sentence.structure().clauses().stream().filter(clause -> clause.verbWord().equals(verb)).findFirst()
                .filter(clause -> FINITE.contains(clause.group().getFirst().tag()))
                .flatMap(clause -> subject(sentence, clause)
                        .map(subject -> new ToldEvent(subject, act(sentence, clause, end.applyAsInt(clause)))))
                .filter(event -> event.subject.split(" ", -1).length + event.act.split(" ", -1).length <= MOST_WORDS);
    }

    private static Optional<String> subject(StatedSentence sentence, Clause clause) {
        return Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream)
                .filter(phrase -> phrase.until() <= clause.from() && !sentence.holdsValue(phrase.range())).findFirst()
                .filter(phrase -> !phrase.isPronoun() || isPerson(sentence.bearerMeant(phrase)))
                .flatMap(sentence::named);
    }

    /** "It" and "they" may mean what stands in the singular as well as its people. */
    private static boolean isPerson(@Nullable Bearer bearer) {
        return bearer != null && bearer.kind() == Name.Kind.PERSON;
    }

    private static String act(StatedSentence sentence, Clause clause, int end) {
        List<Word> words = sentence.sentence().words();
        return sentence.text(clause.groupRange().union(words.get(end - 1).range()));
    }

    /** Where the verb ends, or its object or what follows it before the mention: "left", "opened its gates", "broke out". */
    private static int end(Clause clause, TextRange mention) {
        int until = clause.verb() + 1;
        List<Word> words = clause.sentence().words();
        while (until < words.size() && Particles.isOne(words.get(until).lemma())) {
            until++;
        }
        return clause.object().filter(object -> object.from() == clause.verb() + 1)
                .filter(object -> !object.range().overlaps(mention) && !object.isPronoun()).map(NounPhrase::until)
                .orElse(until);
    }
}
