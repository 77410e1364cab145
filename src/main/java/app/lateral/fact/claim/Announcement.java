package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.SpeechAct;
import app.lateral.mention.Moment;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What a person makes known of things to come.
 *
 * @param sentence where it is told
 * @param speaker who makes it known
 * @param moment when, as the article's nearest moment says; null where it does not say
 * @param content what is made known, from its verb or noun on
 * @param head the word that says most of it
 */
record Announcement(StatedSentence sentence, Bearer speaker, @Nullable Moment moment, TextRange content, int head) {
    private static final Set<String> ANNOUNCING = Set.of("announce", "declare", "promise", "pledge", "vow");
    private static final Set<String> SAYING = Set.of("say", "tell", "state");

    /** Whether a sentence has a verb of announcing at all. */
    static boolean mayStandIn(Sentence sentence) {
        return sentence.words().stream().map(Word::lemma)
                .anyMatch(lemma -> ANNOUNCING.contains(lemma) || SAYING.contains(lemma));
    }

    /** Those of a sentence. */
    static List<Announcement> of(StatedSentence sentence) {
        List<Announcement> found = new ArrayList<>();
        List<Clause> clauses = sentence.structure().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause frame = clauses.get(i);
            String verb = frame.verbWord().lemma();
            boolean announces = ANNOUNCING.contains(verb);
            if (!announces && !SAYING.contains(verb)) {
                continue;
            }
            Optional<Bearer> speaker = speaker(sentence, frame, i + 1 < clauses.size() ? clauses.get(i + 1) : frame);
            if (speaker.isEmpty()) {
                continue;
            }
            Optional<Clause> said = i + 1 < clauses.size()
                    && SpeechAct.isContent(frame, clauses.get(i + 1))
                            ? Optional.of(clauses.get(i + 1))
                            : Optional.empty();
            if (said.isPresent() && Certainty.of(said.get()).filter(Certainty.FUTURE::equals).isPresent()
                    && !said.get().isCopula()) {
                Clause clause = said.get();
                int head = clause.object().or(() -> firstBehind(clause)).map(NounPhrase::head).orElse(clause.verb());
                found.add(new Announcement(sentence, speaker.get(), moment(sentence, frame), clause.actRange(), head));
            } else if (announces && frame.object().filter(object -> !object.isPronoun()).isPresent()) {
                NounPhrase object = frame.object().get();
                found.add(new Announcement(sentence, speaker.get(), moment(sentence, frame), object.range(),
                        object.head()));
            }
        }
        return found;
    }

    /** "In a video announcing her departure, Holm said": who acts next is meant. */
    private static Optional<Bearer> speaker(StatedSentence sentence, Clause frame, Clause next) {
        boolean participle = frame.verbWord().tag().equals("VBG");
        Optional<NounPhrase> actor = participle ? next.actor() : frame.actor();
        return actor.map(phrase -> sentence.bearer(phrase.head()));
    }

    /** "run for [another term]". */
    private static Optional<NounPhrase> firstBehind(Clause clause) {
        return clause.circumstances().stream().map(Clause.Circumstance::phrase)
                .filter(phrase -> phrase.from() > clause.verb()).findFirst();
    }

    /** What it says, the same wherever the same person makes it known. */
    String sense() {
        return speaker.id() + " announces " + sentence.word(head).lemma();
    }

    private static @Nullable Moment moment(StatedSentence sentence, Clause frame) {
        int start = frame.groupRange().start();
        return sentence.article().mentionsIn(sentence.sentence().index(), Moment.class).stream()
                .min(Comparator.comparingInt((Moment moment) -> Math.abs(moment.range().start() - start)))
                .orElse(null);
    }
}
