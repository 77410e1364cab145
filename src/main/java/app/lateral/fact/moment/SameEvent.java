package app.lateral.fact.moment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.ValueComparison.Comparability;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Whether two moments that differ may date one event: not where the one dates an act and the other its reverse, unless
 * what the one dates lasts "until" then: a shop that is closed until Monday opens on Monday.
 */
final class SameEvent {
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "report", "announce", "confirm", "note",
            "state");
    /** So far before its day, in words, a verb of saying stands. */
    private static final int REACH_OF_SAYING = 3;
    private static final Set<String> UNTIL = Set.of("until", "till", "til");
    /** So surely two moments stand at one place of two sentences that the days beside them do not matter. */
    private static final double IN_PLACE = 0.7;
    private static final double SURELY_LINKED = 0.9;

    private final StoryEvidence evidence;
    private final WordNet wordNet;

    SameEvent(StoryEvidence evidence) {
        this.evidence = evidence;
        this.wordNet = evidence.wordNet();
    }

    /**
     * Where two such moments may be set against each other.
     *
     * @param only whether they are the only ones in sentences that surely report the same
     */
    Comparability mayBeOne(Mentioned<Moment> one, Mentioned<Moment> other, boolean only) {
        boolean plansAndDeeds = isOfSomeWeek(one, other) && DatedVerbs.isToCome(one) != DatedVerbs.isToCome(other);
        if (datesSaying(one) != datesSaying(other) || plansAndDeeds || !areBounded(one, other, only)
                || DatedVerbs.areOfTwoEvents(one, other, wordNet) || DatedVerbs.areOfTwoEvents(other, one, wordNet)) {
            return Comparability.NEVER;
        }
        if (isSince(one, other) && !DatedVerbs.tellTheSame(one, other, wordNet)
                && !MisprintedDates.areYears(one.mention(), other.mention())) {
            return evidence.parallel(one, other) >= IN_PLACE ? Comparability.ALWAYS : Comparability.NEVER;
        }
        boolean sure = only && evidence.linked(one, other) >= SURELY_LINKED;
        return sure || !shareDays(one, other) || evidence.parallel(one, other) >= IN_PLACE
                ? Comparability.ALWAYS
                : Comparability.NEVER;
    }

    /** Whether one tells since when something lasts: another thing began at another time. */
    private static boolean isSince(Mentioned<Moment> one, Mentioned<Moment> other) {
        return one.mention().bound() == Moment.Bound.SINCE || other.mention().bound() == Moment.Bound.SINCE;
    }

    /** Whether it tells when something was said ("said on Wednesday"), not when it happened. */
    static boolean datesSaying(Mentioned<Moment> moment) {
        List<Word> words = moment.sentence().words();
        TextRange range = moment.mention().range();
        return words.stream().filter(word -> SAYING.contains(word.lemma()) && word.range().end() <= range.start())
                .filter(word -> !isTold(words, word))
                .anyMatch(word -> NearbyWords.distance(words, word, range) <= REACH_OF_SAYING);
    }

    /** "was told of the deaths on Monday": what happened to somebody. */
    private static boolean isTold(List<Word> words, Word verb) {
        int at = words.indexOf(verb);
        return verb.lemma().equals("tell") && at > 0 && words.get(at - 1).lemma().equals("be");
    }

    /** Whether one names but the weekday: what was released on Wednesday is not what will be on Thursday. */
    private static boolean isOfSomeWeek(Mentioned<Moment> one, Mentioned<Moment> other) {
        return one.mention().kind() == Moment.Kind.WEEKDAY || other.mention().kind() == Moment.Kind.WEEKDAY;
    }

    /** Whether both begin what they date, or both end it. */
    private boolean areBounded(Mentioned<Moment> one, Mentioned<Moment> other, boolean only) {
        boolean reverse = DatedVerbs.areReverse(one, other, wordNet)
                ^ (DatedVerbs.isDenied(one) != DatedVerbs.isDenied(other));
        if (isDeadline(one) != isDeadline(other) && !DatedVerbs.tellTheSame(one, other, wordNet)) {
            return false;
        }
        boolean ends = isEnd(one) != isEnd(other);
        return reverse == ends || (ends && only && !DatedVerbs.tellTheSame(one, other, wordNet));
    }

    /** "closed until Monday", "will not run before Monday". */
    private static boolean isEnd(Mentioned<Moment> moment) {
        Optional<Word> before = before(moment);
        boolean denied = before.filter(word -> word.lemma().equals("before")).isPresent()
                && DatedVerbs.isDenied(moment);
        return denied || (before.filter(word -> UNTIL.contains(word.lemma())).isPresent() && !isDeadline(moment));
    }

    /** "has until Monday to answer" dates the answer. */
    private static boolean isDeadline(Mentioned<Moment> moment) {
        return before(moment).filter(word -> UNTIL.contains(word.lemma())).isPresent()
                && NearbyWords.behind(moment.sentence().words(), moment.mention().range()).stream().limit(1)
                        .anyMatch(word -> word.lemma().equals("to"));
    }

    private static Optional<Word> before(Mentioned<Moment> moment) {
        return NearbyWords.before(moment.sentence().words(), moment.mention().range())
                .dropWhile(word -> word.tag().equals("DT")).findFirst();
    }

    /** Whether both articles name both days of the week: then they hardly differ on one of them. */
    private static boolean shareDays(Mentioned<Moment> one, Mentioned<Moment> other) {
        return isOfSomeWeek(one, other) && names(one, other.mention().weekday())
                && names(other, one.mention().weekday());
    }

    private static boolean names(Mentioned<Moment> moment, int weekday) {
        return weekday > 0 && moment.article().mentions(Moment.class).stream()
                .anyMatch(own -> own.weekday() == weekday && own.kind() != Moment.Kind.RELATIVE);
    }
}
