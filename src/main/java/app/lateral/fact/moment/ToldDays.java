package app.lateral.fact.moment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Moment;

/** Moments that are counted from one told before: "a day earlier", "the same evening", "the past six years". */
final class ToldDays {
    private static final Pattern TOLD = Pattern
            .compile("(?i).*\\b(earlier|later|before|after|same|next|following|previous|past|that)\\b.*");
    private static final Pattern OF_WRITING = Pattern.compile("(?i)(earlier|later) (this|in the) .*|next .*");
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");

    private ToldDays() {
    }

    /** Whether both are counted from a moment told before, in the same words: then they differ as far as those do. */
    static boolean areTheSameWords(Mentioned<Moment> one, Mentioned<Moment> other) {
        return TOLD.matcher(one.words()).matches() && folded(one).equals(folded(other));
    }

    /** Whether it is counted from a moment told before; "earlier this week" is counted from the day of writing. */
    static boolean isTold(Mentioned<Moment> moment) {
        return TOLD.matcher(moment.words()).matches() && !OF_WRITING.matcher(moment.words()).matches();
    }

    /** The words in small letters, numbers in figures. */
    private static String folded(Mentioned<Moment> moment) {
        return List.of(moment.words().toLowerCase(Locale.ROOT).split(" ")).stream()
                .map(word -> NUMBERS.contains(word) ? String.valueOf(NUMBERS.indexOf(word)) : word)
                .collect(Collectors.joining(" "));
    }
}
