package app.lateral.fact.moment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What happened at a moment, in the words of its sentence: "the ferry", "caught fire".
 *
 * @param subject who did it or to whom it was done
 * @param act the verb with what belongs to it
 */
record DatedEvent(String subject, String act) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "down", "back", "away", "over");
    /** More words than this are a sentence, not a heading. */
    private static final int MOST_WORDS = 8;

    /** What happened then; empty where the sentence does not tell it in a clause that ends at the moment or begins with it. */
    static Optional<DatedEvent> of(StoryEvidence evidence, Mentioned<Moment> moment) {
        StatedSentence sentence = evidence.stated(moment.article().id(), moment.mention().sentence());
        return DatedVerbs.of(moment)
                .flatMap(verb -> sentence.structure().clauses().stream()
                        .filter(clause -> clause.verbWord().equals(verb)).findFirst())
                .filter(clause -> FINITE.contains(clause.group().getFirst().tag()))
                .flatMap(clause -> of(sentence, clause, moment.mention().range()))
                .filter(event -> event.subject.split(" ", -1).length + event.act.split(" ", -1).length <= MOST_WORDS);
    }

    private static Optional<DatedEvent> of(StatedSentence sentence, Clause clause, TextRange moment) {
        return Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream)
                .filter(phrase -> phrase.until() <= clause.from() && !sentence.holdsValue(phrase.range())).findFirst()
                .flatMap(phrase -> subject(sentence, phrase))
                .map(subject -> new DatedEvent(subject, act(sentence, clause, moment)));
    }

    private static Optional<String> subject(StatedSentence sentence, NounPhrase phrase) {
        Bearer bearer = sentence.bearerMeant(phrase);
        if (bearer != null) {
            boolean articled = phrase.words().getFirst().lemma().equals("the")
                    || (phrase.from() > 0 && sentence.word(phrase.from() - 1).lemma().equals("the"));
            return Optional.of(articled && bearer.kind() != Name.Kind.PERSON ? "the " + bearer.name() : bearer.name());
        }
        String written = sentence.text(phrase.range());
        boolean begins = phrase.from() == 0 && !phrase.headWord().isProperNoun();
        return phrase.isPronoun()
                ? Optional.empty()
                : Optional.of(begins
                        ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1)
                        : written);
    }

    /** The verb, and its object or what follows it before the moment: "left", "opened its gates", "broke out". */
    private static String act(StatedSentence sentence, Clause clause, TextRange moment) {
        int until = clause.verb() + 1;
        List<Word> words = sentence.sentence().words();
        while (until < words.size() && PARTICLES.contains(words.get(until).lemma())) {
            until++;
        }
        int end = clause.object().filter(object -> object.from() == clause.verb() + 1)
                .filter(object -> !object.range().overlaps(moment) && !object.isPronoun()).map(NounPhrase::until)
                .orElse(until);
        return sentence.text(clause.groupRange().union(words.get(end - 1).range()));
    }
}
