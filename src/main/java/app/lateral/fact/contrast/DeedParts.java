package app.lateral.fact.contrast;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.text.TextRange;

/**
 * What belongs to a noun that tells of a deed: "Selma's [seizure] of the port", "the mill's [closure]", "the port [takeover]",
 * "the [seizure] of the port by the navy".
 *
 * @param deed the noun phrase whose head is the deed
 * @param object to whom or what it is done
 * @param actor who does it, where the same words tell
 */
public record DeedParts(NounPhrase deed, NounPhrase object, Optional<NounPhrase> actor) {
    private static final Set<String> BELONGING = Set.of("of", "on", "in", "into");

    /** The parts, where the words tell what it is done to. */
    public static Optional<DeedParts> of(StatedSentence sentence, NounPhrase deed) {
        Optional<NounPhrase> complement = complement(sentence, deed);
        Optional<NounPhrase> owner = owner(sentence, deed);
        Optional<NounPhrase> actor = complement.isPresent() ? owner : Optional.empty();
        return complement.or(() -> owner).or(() -> compound(sentence, deed))
                .filter(object -> !sentence.holdsValue(object.range()))
                .map(object -> new DeedParts(deed, object, actor.or(() -> agent(sentence, object))));
    }

    /** "the occupation of [the island]". */
    private static Optional<NounPhrase> complement(StatedSentence sentence, NounPhrase deed) {
        int next = deed.until();
        return next < sentence.sentence().words().size() && BELONGING.contains(sentence.word(next).lemma())
                ? sentence.structure().phraseAt(next + 1).filter(each -> !sentence.holdsValue(each.range()))
                : Optional.empty();
    }

    /** "[the mill]'s closure". */
    private static Optional<NounPhrase> owner(StatedSentence sentence, NounPhrase deed) {
        return IntStream.range(deed.from() + 1, deed.head())
                .filter(i -> sentence.word(i).tag().equals("POS")).boxed().findFirst()
                .map(i -> new NounPhrase(sentence.sentence(), deed.from(), i, i - 1));
    }

    /** "the [port] takeover". */
    private static Optional<NounPhrase> compound(StatedSentence sentence, NounPhrase deed) {
        int before = deed.head() - 1;
        return before >= deed.from() && sentence.word(before).tag().startsWith("NN")
                ? Optional.of(new NounPhrase(sentence.sentence(), before, before + 1, before))
                : Optional.empty();
    }

    /** "the seizure of the port by [the navy]". */
    private static Optional<NounPhrase> agent(StatedSentence sentence, NounPhrase object) {
        int next = object.until();
        return next < sentence.sentence().words().size() && sentence.word(next).lemma().equals("by")
                ? sentence.structure().phraseAt(next + 1)
                : Optional.empty();
    }

    /** The last of the noun, what it is done to, and who does it. */
    public NounPhrase last() {
        NounPhrase behind = object.from() > deed.head() ? object : deed;
        return actor.filter(each -> each.from() > behind.head()).orElse(behind);
    }

    /** From the first to the last of them: "the seizure of the port by the navy". */
    public TextRange range() {
        return deed.range().union(last().range());
    }
}
