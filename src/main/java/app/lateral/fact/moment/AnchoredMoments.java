package app.lateral.fact.moment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Places moments on the calendar that are counted from an event of the story: "five days after the attack" is the 16th where
 * any article tells of an attack on the 11th, and "in the days after the attack" are those from the 12th on.
 */
final class AnchoredMoments {
    private static final Pattern COUNTED = Pattern.compile("XXXX-XX-XX([+-])P(\\d{1,2})([DW])");
    private static final Pattern UNCOUNTED = Pattern.compile("(?i)(the )?(days|weeks) (after|before|following)");
    private static final Pattern LINKED = Pattern.compile("(?i).* (after|before|following)");
    private static final int SIGN = 1;
    private static final int NUMBER = 2;
    private static final int UNIT = 3;
    private static final int WEEK = 7;
    /** So many days or weeks may be meant by "days" and "weeks". */
    private static final int SEVERAL = 9;
    /** Weeks are counted no more exactly than to so many days. */
    private static final int ABOUT = 2;
    /** So many words behind "after" name the event. */
    private static final int REACH = 4;

    private final EventDays events;
    private final DatedDeeds deeds;

    private AnchoredMoments(StoryEvidence evidence) {
        this.events = new EventDays(evidence);
        this.deeds = new DatedDeeds(evidence);
    }

    /** These moments, with those placed whose event the story dates. */
    static List<Mentioned<Moment>> placed(StoryEvidence evidence, List<Mentioned<Moment>> moments) {
        var anchored = new AnchoredMoments(evidence);
        return moments.stream().map(anchored::placed).toList();
    }

    private Mentioned<Moment> placed(Mentioned<Moment> moment) {
        Matcher counted = COUNTED.matcher(moment.mention().value());
        if (!counted.matches() || !LINKED.matcher(moment.words()).matches()) {
            return moment;
        }
        Optional<Word> event = event(moment);
        Optional<Moment> byNoun = event.flatMap(noun -> events.dayOf(noun.lemma(), moment)
                .map(day -> placed(moment, counted, noun.range(), day)));
        return byNoun.or(() -> deeds.of(moment).map(deed -> placed(moment, counted, deed.range(), deed.day())))
                .map(placed -> new Mentioned<>(moment.article(), moment.place(), placed)).orElse(moment);
    }

    /** The noun of "the attack", "Sunday's attack" behind a moment. */
    private static Optional<Word> event(Mentioned<Moment> moment) {
        List<Word> phrase = NearbyWords.behind(moment.sentence().words(), moment.mention().range()).stream()
                .limit(REACH).takeWhile(word -> !word.tag().startsWith("V") && !word.tag().equals("IN")).toList();
        return phrase.isEmpty() || !phrase.getFirst().lemma().equals("the")
                ? Optional.empty()
                : phrase.stream().skip(1).dropWhile(word -> !word.isCommonNoun()).takeWhile(Word::isCommonNoun)
                        .reduce((_, last) -> last);
    }

    private static Moment placed(Mentioned<Moment> moment, Matcher counted, TextRange event, LocalDate day) {
        Moment told = moment.mention();
        TextRange range = new TextRange(told.range().start(), event.end());
        int days = Integer.parseInt(counted.group(NUMBER)) * (counted.group(UNIT).equals("W") ? WEEK : 1);
        boolean before = counted.group(SIGN).equals("-");
        if (UNCOUNTED.matcher(moment.words()).matches()) {
            LocalDate first = before ? day.minusDays((long) days * SEVERAL) : day.plusDays(1);
            LocalDate last = before ? day.minusDays(1) : day.plusDays((long) days * SEVERAL);
            return stretch(range, told, first, last);
        }
        LocalDate placed = before ? day.minusDays(days) : day.plusDays(days);
        LocalDateTime start = placed.atStartOfDay();
        return counted.group(UNIT).equals("W")
                ? stretch(range, told, placed.minusDays(ABOUT), placed.plusDays(ABOUT))
                : new Moment(range, told.sentence(), Moment.Kind.DATE, placed.toString(),
                        placed.getDayOfWeek().getValue(), start, start.plusDays(1));
    }

    private static Moment stretch(TextRange range, Moment told, LocalDate first, LocalDate last) {
        return new Moment(range, told.sentence(), Moment.Kind.RELATIVE, first + "/" + last, 0, first.atStartOfDay(),
                last.plusDays(1).atStartOfDay());
    }
}
