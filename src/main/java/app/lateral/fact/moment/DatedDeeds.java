package app.lateral.fact.moment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.Clause;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** On which day something was done that other times are counted from: "three days after [the paper reported the theft]". */
final class DatedDeeds {
    /** So many words behind "after" the verb of its clause stands. */
    private static final int REACH = 6;

    private final StoryEvidence evidence;
    private final List<Mentioned<Moment>> days;

    DatedDeeds(StoryEvidence evidence) {
        this.evidence = evidence;
        this.days = evidence.mentions(Moment.class).stream().filter(moment -> EventDays.isDay(moment.mention()))
                .toList();
    }

    /**
     * What was done, and when.
     *
     * @param range the clause that tells it, up to its object
     * @param day the day on which some article says that it was done
     */
    record Deed(TextRange range, LocalDate day) {}

    /** What was done that a moment is counted from; empty where no article dates it, or articles date it differently. */
    Optional<Deed> of(Mentioned<Moment> moment) {
        StatedSentence sentence = evidence.statedPlainly(moment.article().id(), moment.mention().sentence());
        return clause(sentence, moment.mention().range()).flatMap(clause -> {
            Set<LocalDate> found = days.stream().filter(day -> !day.spot().equals(moment.spot()))
                    .filter(day -> dates(day, sentence, clause)).flatMap(day -> EventDays.day(day.mention()).stream())
                    .collect(Collectors.toSet());
            return found.size() == 1
                    ? Optional.of(new Deed(clause.range(), found.iterator().next()))
                    : Optional.empty();
        });
    }

    /** The clause right behind a moment. */
    private static Optional<Clause> clause(StatedSentence sentence, TextRange moment) {
        List<Word> behind = sentence.sentence().words().stream()
                .filter(word -> word.range().start() >= moment.end()).limit(REACH).takeWhile(Word::isWord).toList();
        return sentence.structure().clauses().stream().filter(clause -> behind.contains(clause.verbWord()))
                .findFirst();
    }

    private boolean dates(Mentioned<Moment> day, StatedSentence sentence, Clause clause) {
        return DatedVerbs.of(day)
                .filter(verb -> DatedVerbs.areAlike(verb.lemma(), clause.verbWord().lemma(), evidence.wordNet()))
                .isPresent()
                && !Collections.disjoint(Participants.of(evidence, day), Participants.of(sentence, clause));
    }
}
