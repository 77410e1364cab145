package app.lateral.fact.moment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.Part;

/**
 * On which day the events of a story were, by the articles' words: "the [11 September 2012] attack", "the crash on
 * [Sunday]"; and what is called "the accident" or "the disaster" was on the day of which the article's lead tells.
 */
final class EventDays {
    /** What else may name what the lead tells. */
    private static final Set<String> MISHAPS = Set.of("accident", "disaster", "crash", "incident", "tragedy",
            "collision",
            "catastrophe", "wreck", "explosion", "blast", "shooting", "attack", "earthquake", "quake", "fire", "fall",
            "derailment", "sinking", "collapse", "robbery", "raid", "theft");
    /** So few words stand between a day and the event that it dates. */
    private static final int REACH = 3;
    private static final int FAR = 4;
    /** Verbs that only say that something happened. */
    private static final Set<String> HAPPENING = Set.of("be", "happen", "occur", "take", "come", "fall");

    private final Map<String, List<Mentioned<Moment>>> datedBy = new HashMap<>();

    EventDays(StoryEvidence evidence) {
        for (Mentioned<Moment> moment : evidence.mentions(Moment.class)) {
            if (isDay(moment.mention())) {
                names(moment).forEach(noun -> datedBy.computeIfAbsent(noun, _ -> new ArrayList<>()).add(moment));
            }
        }
    }

    /** The day of what a noun names in an article; empty where nothing tells it, or articles tell several days. */
    Optional<LocalDate> dayOf(String noun, Mentioned<Moment> asked) {
        Set<LocalDate> days = new TreeSet<>();
        datedBy.getOrDefault(noun, List.of()).forEach(moment -> day(moment.mention()).ifPresent(days::add));
        if (days.isEmpty() && MISHAPS.contains(noun)) {
            lead(asked.article(), asked.place()).flatMap(moment -> day(moment.mention())).ifPresent(days::add);
        }
        return days.size() == 1 ? Optional.of(days.iterator().next()) : Optional.empty();
    }

    /** The first day that the text of an article tells, where it is that of a deed. */
    private static Optional<Mentioned<Moment>> lead(AnnotatedArticle article, int place) {
        return article.mentions(Moment.class).stream()
                .filter(moment -> article.sentences().get(moment.sentence()).part() == Part.BODY && isDay(moment))
                .findFirst().map(moment -> new Mentioned<>(article, place, moment))
                .filter(moment -> !SameEvent.datesSaying(moment) && !DatedVerbs.isToCome(moment)
                        && DatedVerbs.of(moment).isPresent());
    }

    /** Whether a moment lies on one day that is known. */
    static boolean isDay(Moment moment) {
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        return from != null && until != null && !until.isAfter(from.plusDays(1))
                && (moment.bound() == Moment.Bound.NONE || moment.kind() == Moment.Kind.TIME);
    }

    /** The day on which a moment begins, where that is known. */
    static Optional<LocalDate> day(Moment moment) {
        LocalDateTime from = moment.from();
        return from == null ? Optional.empty() : Optional.of(from.toLocalDate());
    }

    /** "the [vote] was on", "the [vote] took place on": given the words before a day, the nearest first. */
    private static Optional<String> subject(List<Word> before) {
        int verb = before.isEmpty() || !before.getFirst().lemma().equals("on") ? 0 : 1;
        int place = before.size() > verb && before.get(verb).lemma().equals("place") ? verb + 1 : verb;
        boolean happens = before.size() > place + 1 && HAPPENING.contains(before.get(place).lemma())
                && (place == verb) != before.get(place).lemma().equals("take");
        return happens && before.get(place + 1).isCommonNoun()
                ? Optional.of(before.get(place + 1).lemma())
                : Optional.empty();
    }

    /** The nouns of the events that a moment dates: right behind it, or before it and "on" or "of". */
    private static List<String> names(Mentioned<Moment> moment) {
        List<Word> words = moment.sentence().words();
        List<String> names = new ArrayList<>();
        words.stream().filter(word -> word.range().start() >= moment.mention().range().end()).limit(REACH)
                .takeWhile(word -> word.isCommonNoun() || word.form().equals(",") || word.tag().startsWith("J")
                        || word.tag().equals("POS"))
                .filter(Word::isCommonNoun).map(Word::lemma).forEach(names::add);
        List<Word> before = NearbyWords.before(words, moment.mention().range()).limit(2).toList();
        if (before.size() == 2 && (before.getFirst().lemma().equals("on") || before.getFirst().lemma().equals("of"))
                && before.getLast().isCommonNoun()) {
            names.add(before.getLast().lemma());
        }
        subject(NearbyWords.before(words, moment.mention().range()).limit(FAR).toList()).ifPresent(names::add);
        return names;
    }
}
