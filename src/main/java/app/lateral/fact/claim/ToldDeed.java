package app.lateral.fact.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.contrast.DeedNouns;
import app.lateral.fact.contrast.DeedParts;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause.Circumstance;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;
import app.lateral.text.TextRange;

/**
 * A deed that a noun tells of as done: "since [the seizure of the port in 2019]", "[the mill's closure] cost 300 jobs".
 *
 * @param sentence where it is told
 * @param parts the deed, with what it was done to and who did it
 * @param moment when it was done, where that stands behind
 */
record ToldDeed(StatedSentence sentence, DeedParts parts, Optional<Moment> moment) {
    /** Beside the noun they say that it is no more than sought or feared there too. */
    private static final Set<String> UNSURE = Set.of("plan", "threat", "attempt", "possible", "potential", "threaten",
            "planned", "attempted", "proposed", "propose", "idea", "prospect", "talk", "risk", "danger", "fear", "bid",
            "proposal", "possibility", "against", "before", "future", "eventual", "avoid", "prevent", "seek", "want",
            "if", "whether", "no", "not", "without", "alleged", "intend", "consider", "discuss", "oppose", "push",
            "demand", "call", "looming", "imminent", "impending", "hostile", "failed", "another", "further", "second");
    /** Verbs that have what is not done yet for their object, or for who acts where nobody else does. */
    private static final Set<String> PLANNING = Set.of("announce", "plan", "propose", "approve", "discuss", "threaten",
            "delay", "order", "demand", "agree", "expect", "seek", "support", "back", "reject", "fear", "request",
            "vote", "cancel", "allow", "authorize", "authorise", "block", "halt", "stop", "suspend", "postpone",
            "recommend", "urge", "favor", "favour", "await", "prepare", "schedule", "review", "need", "require",
            "negotiate", "deny", "predict", "warn", "promise", "pledge", "clear", "permit", "contest", "challenge",
            "offer", "begin", "start", "ban", "forbid", "rule", "finance", "fund", "welcome", "endorse", "resist");
    /** Behind these it is done. */
    private static final Set<String> AFTER = Set.of("since", "after", "following", "despite", "upon");
    private static final Set<String> DURING = Set.of("during", "amid", "in", "with", "by", "through", "from", "of");
    /** So many words before the noun may say that it is no more than sought. */
    private static final int REACH = 5;
    /** So many words may stand before the time of a deed: "in", "back in", "early in". */
    private static final int BEFORE_TIME = 2;

    /** All that a sentence tells of as done, of the deed that is sought. */
    static List<ToldDeed> of(StatedSentence sentence, SoughtDeed sought, WordNet wordNet) {
        return sentence.structure().phrases().stream()
                .filter(phrase -> sought.isNamedBy(wordNet, phrase.headWord().lemma()))
                .flatMap(phrase -> of(sentence, phrase).stream()).toList();
    }

    /** What a noun phrase tells of as done to something; the noun may be any. */
    static Optional<ToldDeed> of(StatedSentence sentence, NounPhrase phrase) {
        return DeedParts.of(sentence, phrase)
                .map(parts -> new ToldDeed(sentence, parts, moment(sentence, parts.last())))
                .filter(ToldDeed::isDone);
    }

    private static Optional<Moment> moment(StatedSentence sentence, NounPhrase last) {
        int end = last.range().end();
        return sentence.article().mentionsIn(sentence.sentence().index(), Moment.class).stream()
                .filter(moment -> moment.range().start() >= end)
                .filter(moment -> sentence.sentence().words().stream()
                        .filter(word -> word.range().start() >= end
                                && word.range().end() <= moment.range().start())
                        .count() <= BEFORE_TIME)
                .filter(moment -> sentence.sentence().words().stream()
                        .filter(word -> word.range().start() >= end && word.range().end() <= moment.range().start())
                        .noneMatch(word -> word.tag().startsWith("VB") || !word.isWord()))
                .findFirst();
    }

    /** Whether it is told as done: neither planned nor feared, in no clause of what is to come. */
    private boolean isDone() {
        NounPhrase phrase = parts.deed();
        if (isUnsure()) {
            return false;
        }
        List<StatedAct> around = StatedAct.of(sentence).stream()
                .filter(act -> act.participants().contains(phrase)).toList();
        boolean toCome = around.stream().anyMatch(StatedAct::isToCome);
        boolean mayGoOn = DeedNouns.isGerund(phrase.headWord().lemma()) && !isAfter() && moment.isEmpty();
        return !toCome && !mayGoOn && (isAfter() || (!around.isEmpty() && around.stream().allMatch(this::takesPart)));
    }

    private boolean isUnsure() {
        NounPhrase phrase = parts.deed();
        return IntStream.range(isAfter() ? phrase.from() : Math.max(0, phrase.from() - REACH), phrase.until())
                .mapToObj(i -> sentence.word(i).lemma()).anyMatch(UNSURE::contains);
    }

    /** "after the seizure". */
    private boolean isAfter() {
        NounPhrase phrase = parts.deed();
        return phrase.from() > 0 && (AFTER.contains(sentence.word(phrase.from() - 1).lemma())
                || AFTER.contains(sentence.word(phrase.from() - 1).form().toLowerCase(Locale.ROOT)));
    }

    private boolean takesPart(StatedAct act) {
        NounPhrase phrase = parts.deed();
        boolean planned = PLANNING.contains(act.clause().verbWord().lemma());
        boolean core = act.clause().object().filter(phrase::equals).isPresent()
                || act.clause().actor().filter(phrase::equals).isPresent();
        return core
                ? !planned
                : act.clause().circumstances().stream().filter(each -> each.phrase().equals(phrase))
                        .map(Circumstance::preposition)
                        .anyMatch(preposition -> AFTER.contains(preposition) || moment.isPresent()
                                || (DURING.contains(preposition) && !planned));
    }

    /** With what it was done to and its time: "the seizure of the port in 2019". */
    TextRange range() {
        return moment.map(Moment::range).map(parts.range()::union).orElse(parts.range());
    }
}
