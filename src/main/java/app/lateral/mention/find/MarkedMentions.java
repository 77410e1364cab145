package app.lateral.mention.find;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.mention.Quote;
import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Mark;
import app.lateral.text.Part;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own markup says of its names, days and quotes: it knows better than any finder, and adds what none
 * found.
 */
final class MarkedMentions {
    private static final int DAY_LENGTH = "2023-09-17".length();

    private final SegmentedArticle article;

    MarkedMentions(SegmentedArticle article) {
        this.article = article;
    }

    /** The mentions with what the marks say, in any order. */
    List<Mention> apply(List<Mention> found) {
        if (article.article().marks().isEmpty()) {
            return found;
        }
        Map<String, Name.Kind> kinds = new TreeMap<>();
        List<Mention> added = new ArrayList<>();
        for (Mark mark : article.article().marks()) {
            List<Mention> under = found.stream().filter(mention -> mention.range().overlaps(mark.range())).toList();
            Name.Kind kind = kindOf(mark);
            if (kind != null) {
                under.stream().filter(Name.class::isInstance).map(Name.class::cast)
                        .forEach(name -> kinds.put(name.entity(), kind));
            }
            if (under.stream().noneMatch(mention -> isOfKind(mention, mark))) {
                mention(mark).ifPresent(added::add);
            }
        }
        found.stream().map(mention -> marked(mention, kinds)).forEach(added::add);
        return added;
    }

    private static Name.@Nullable Kind kindOf(Mark mark) {
        return switch (mark.kind()) {
            case PERSON -> Name.Kind.PERSON;
            case ORGANISATION -> Name.Kind.ORGANISATION;
            case PLACE -> Name.Kind.PLACE;
            case NUMBER, MONEY, MOMENT, QUOTE -> null;
        };
    }

    private static boolean isOfKind(Mention mention, Mark mark) {
        return mark.kind() == Mark.Kind.QUOTE ? mention instanceof Quote : mention instanceof Name;
    }

    /** A name or a quote that no finder found; figures and days without a value that is understood are left out. */
    private Optional<Mention> mention(Mark mark) {
        Sentence sentence = article.sentenceAt(mark.range().start());
        if (sentence.part() == Part.FURNITURE) {
            return Optional.empty();
        }
        Name.Kind kind = kindOf(mark);
        if (kind != null) {
            String text = article.article().textAt(mark.range()).strip().replaceAll("\\s+", " ");
            return Optional.of(new Name(mark.range(), sentence.index(), kind, text, "", text));
        }
        return mark.kind() == Mark.Kind.QUOTE
                ? Optional.of(new Quote(mark.range(), sentence.index(), "", false))
                : Optional.empty();
    }

    private Mention marked(Mention mention, Map<String, Name.Kind> kinds) {
        return switch (mention) {
            case Name name -> new Name(name.range(), name.sentence(), kinds.getOrDefault(name.entity(), name.kind()),
                    name.text(), name.title(), name.entity());
            case Moment moment -> article.article().marks().stream()
                    .filter(mark -> mark.kind() == Mark.Kind.MOMENT && mark.range().overlaps(moment.range()))
                    .flatMap(mark -> day(mark).stream()).findFirst().map(day -> onDay(moment, day)).orElse(moment);
            case Quantity quantity -> quantity;
            case Quote quote -> quote;
        };
    }

    private static Optional<LocalDate> day(Mark mark) {
        String value = mark.value();
        if (value == null || value.length() < DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.substring(0, DAY_LENGTH)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A time of the day keeps its hour: the markup gives its day. */
    private static Moment onDay(Moment moment, LocalDate day) {
        return switch (moment.kind()) {
            case WEEKDAY, DATE, RELATIVE -> new Moment(moment.range(), moment.sentence(), Moment.Kind.DATE,
                    day.toString(), day.getDayOfWeek().getValue(), day.atStartOfDay(), day.plusDays(1).atStartOfDay());
            case TIME, DAY_PART, MONTH, YEAR -> moment;
        };
    }
}
