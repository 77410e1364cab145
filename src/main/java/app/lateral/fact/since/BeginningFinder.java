package app.lateral.fact.since;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.since.Beginning.Form;
import app.lateral.fact.since.Beginning.Reckoning;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.Particles;
import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Finds since when something is so by one sentence. */
final class BeginningFinder {
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})(-.*)?");
    private static final Pattern AGO = Pattern.compile("XXXX-XX-XX-P(\\d+)Y");
    private static final Set<String> HOLDING = Set.of("has", "have", "'s", "’s", "'ve", "’ve");
    private static final Set<String> JUBILEES = Set.of("anniversary", "birthday", "jubilee");
    private static final Set<String> SINCE = Set.of("since", "after");
    /** So far behind "since" its noun stands. */
    private static final int EVENT_REACH = 4;
    private static final Set<String> STATES = Set.of("charge", "power", "office", "helm");
    private static final Set<String> BECOMING = Set.of("become", "go", "turn", "get", "fall");
    private static final Set<String> LEADING = Set.of("for", "over", "past", "last", "the", "some", "about", "than",
            "more", "nearly", "almost");
    private static final BigDecimal SECONDS_OF_YEAR = BigDecimal.valueOf(31_556_952);
    /** Shorter times are no matter of years. */
    private static final int LEAST = 2;
    private static final int MOST = 2000;
    /** So near to a time stands the verb that it belongs to. */
    private static final int REACH = 12;
    /** Before anything began of which newspapers tell. */
    private static final int EVER = 1;

    private final StatedSentence sentence;
    private final List<Word> words;
    private final int written;

    private BeginningFinder(StatedSentence sentence, int written) {
        this.sentence = sentence;
        this.words = sentence.sentence().words();
        this.written = written;
    }

    /**
     * All beginnings that a sentence tells.
     *
     * @param written the year in which it was written; 0 where nothing tells it
     */
    static List<Beginning> in(StatedSentence sentence, int written) {
        var finder = new BeginningFinder(sentence, written);
        int index = sentence.sentence().index();
        List<Beginning> found = new ArrayList<>();
        sentence.article().mentionsIn(index, Moment.class)
                .forEach(moment -> finder.ofMoment(moment).ifPresent(found::add));
        sentence.article().mentionsIn(index, Quantity.class)
                .forEach(quantity -> finder.ofQuantity(quantity).ifPresent(found::add));
        return found;
    }

    private Optional<Beginning> ofMoment(Moment moment) {
        var away = AGO.matcher(moment.value());
        if (away.matches() && written > 0) {
            int there = written - Integer.parseInt(away.group(1));
            return at(Form.AGO, there - 1, there + 1, moment, moment.boundedRange());
        }
        var year = YEAR.matcher(moment.value());
        if (!year.matches() || moment.value().contains("/")) {
            return Optional.empty();
        }
        int told = Integer.parseInt(year.group(1));
        boolean ago = sentence.text(moment.range()).toLowerCase(Locale.ROOT).endsWith(" ago");
        Form form = moment.bound() == Moment.Bound.SINCE ? Form.SINCE : ago ? Form.AGO : Form.IN;
        boolean plain = form != Form.IN || (moment.kind() == Moment.Kind.YEAR && moment.bound() == Moment.Bound.NONE);
        int off = ago ? 1 : 0;
        return plain ? at(form, told - off, told + off, moment, moment.boundedRange()) : Optional.empty();
    }

    private Optional<Beginning> ofQuantity(Quantity quantity) {
        return switch (quantity.kind()) {
            case ORDINAL -> JUBILEES.contains(quantity.unit())
                    ? jubilee(quantity, quantity.amount().low().intValue())
                    : Optional.empty();
            case DURATION -> ofLength(quantity);
            case MEASURE, MONEY, PERCENT, COUNT, AGE -> Optional.empty();
        };
    }

    private Optional<Beginning> ofLength(Quantity length) {
        boolean inYears = length.written().startsWith("year") || length.written().startsWith("decade")
                || length.written().startsWith("centur");
        int years = length.amount().low().divide(SECONDS_OF_YEAR, 0, RoundingMode.HALF_UP).intValue();
        if (!inYears || years < LEAST || years > MOST || length.amount().low().compareTo(length.amount().high()) != 0) {
            return Optional.empty();
        }
        int off = length.written().startsWith("year") ? 1 : 2;
        Optional<String> event = eventSince(length);
        if (event.isPresent()) {
            return Optional.of(counted(Form.YEARS_SINCE, length, first(length, written - years, off - 1),
                    last(length, written - years, off - 1), List.of(event.get())));
        }
        Optional<Clause> clause = clause(length.range());
        boolean still = written > 0 && isFor(length)
                && clause.filter(own -> HOLDING.contains(own.group().getFirst().form())
                        && own.from() < own.verb()).isPresent();
        return still
                ? at(Form.FOR, first(length, written - years, off), last(length, written - years, off), length,
                        length.hedgedRange())
                : Optional.empty();
    }

    private static int first(Quantity length, int year, int off) {
        return switch (length.hedge()) {
            case AT_LEAST, MORE_THAN -> EVER;
            case ABOUT, JUST_OVER -> year - 2 * off;
            case NONE, ONLY, ALMOST, AT_MOST, LESS_THAN -> year - off;
        };
    }

    private int last(Quantity length, int year, int off) {
        return switch (length.hedge()) {
            case AT_MOST, LESS_THAN -> written;
            case ABOUT, ALMOST -> year + 2 * off;
            case NONE, ONLY, JUST_OVER, AT_LEAST, MORE_THAN -> year + off;
        };
    }

    /** "for six years", "for more than the past decade". */
    private boolean isFor(Quantity length) {
        List<Word> before = words.stream().filter(word -> word.range().end() <= length.range().start()).toList()
                .reversed();
        return before.stream().takeWhile(word -> LEADING.contains(word.lemma()))
                .anyMatch(word -> word.lemma().equals("for") || word.lemma().equals("past"));
    }

    private Optional<Beginning> jubilee(Quantity quantity, int years) {
        List<Word> behind = words.stream().filter(word -> word.range().start() >= quantity.range().end()).limit(REACH)
                .dropWhile(word -> JUBILEES.contains(word.lemma())).toList();
        boolean of = !behind.isEmpty() && behind.getFirst().lemma().equals("of");
        List<String> states = of
                ? behind.stream().skip(1).takeWhile(Word::isWord).filter(Word::isCommonNoun).limit(1).map(Word::lemma)
                        .toList()
                : List.of("founding");
        return Optional.of(counted(Form.ANNIVERSARY, quantity, written - years, written - years, states));
    }

    private Beginning counted(Form form, Quantity quantity, int first, int last, List<String> states) {
        return new Beginning(sentence, form, written > 0 ? Reckoning.CALENDAR : Reckoning.BACKWARDS, first, last,
                Optional.empty(), states,
                clause(quantity.range()).map(clause -> Parties.of(sentence, clause)).orElse(Parties.NONE), quantity,
                quantity.range());
    }

    /** "70 years since the [flood]", "ten years after the great [fire]". */
    private Optional<String> eventSince(Quantity length) {
        List<Word> behind = NearbyWords.behind(words, length.range());
        return behind.isEmpty() || !SINCE.contains(behind.getFirst().lemma())
                ? Optional.empty()
                : behind.stream().skip(1).limit(EVENT_REACH).takeWhile(word -> !word.tag().startsWith("V"))
                        .filter(Word::isCommonNoun).findFirst().map(Word::lemma);
    }

    private Optional<Beginning> at(Form form, int first, int last, Mention mention, TextRange range) {
        return clause(range)
                .map(clause -> new Beginning(sentence, form, Reckoning.CALENDAR, first, last,
                        Optional.of(clause.verbWord()),
                        states(clause), Parties.of(sentence, clause),
                        mention, range))
                .filter(beginning -> !beginning.states().isEmpty());
    }

    /** The last clause whose verb stands before a time, near it; else the first behind it. */
    private Optional<Clause> clause(TextRange time) {
        List<Clause> clauses = sentence.structure().clauses();
        long place = words.stream().filter(word -> word.range().end() <= time.start()).count();
        return clauses.reversed().stream().filter(clause -> clause.verb() < place && place - clause.verb() <= REACH)
                .filter(clause -> !isCleft(clause)).findFirst()
                .or(() -> clauses.stream().filter(clause -> clause.verb() >= place).findFirst());
    }

    /** "[it was] 140 years ago that the lamp was lit". */
    private static boolean isCleft(Clause clause) {
        return clause.isCopula()
                && clause.actor().filter(actor -> actor.headWord().lemma().equals("it")).isPresent();
    }

    private List<String> states(Clause clause) {
        if (clause.isDenied()) {
            return List.of();
        }
        List<Word> behind = words.subList(clause.verb() + 1, Math.min(words.size(), clause.verb() + 4));
        if (clause.isCopula() || BECOMING.contains(clause.verbWord().lemma())) {
            List<String> become = Stream.concat(
                    behind.stream().limit(1).filter(word -> word.tag().startsWith("JJ")).map(Word::lemma),
                    behind.stream().map(Word::lemma).filter(STATES::contains)).toList();
            if (clause.isCopula() || !become.isEmpty()) {
                return become;
            }
        }
        String verb = clause.verbWord().lemma();
        return Stream.concat(Stream.of(verb), behind.stream().limit(1).map(Word::lemma).filter(Particles::isOne)
                .map(particle -> verb + " " + particle)).toList();
    }
}
