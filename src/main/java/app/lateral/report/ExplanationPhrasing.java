package app.lateral.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.FactKind;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;

/** Words for why readings agree or not. */
final class ExplanationPhrasing {
    private static final MathContext TWO_FIGURES = new MathContext(2, RoundingMode.HALF_UP);
    /** "More than" before what is itself compared. */
    private static final Pattern COMPARISON = Pattern.compile("(?:\\p{L}+ )?(?:more|less|fewer) than ");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** From here on a person thinks in times, not in hundredths: three times as much. */
    private static final BigDecimal MANY = BigDecimal.valueOf(200);

    private final Messages messages;
    private final FactKind kind;

    /** For facts of this kind. */
    ExplanationPhrasing(Messages messages, FactKind kind) {
        this.messages = messages;
        this.kind = kind;
    }

    String explanation(Explanation explanation) {
        return switch (explanation) {
            case Explanation.SameValue(String value) -> text(ReportMessage.WHY_SAME_VALUE, value);
            case Explanation.SameWrittenOtherwise(String one, String other) ->
                text(ReportMessage.WHY_SAME_WRITTEN_OTHERWISE, one, other);
            case Explanation.BeyondRounding(String greater, String lesser, BigDecimal percent) ->
                beyondRounding(greater, lesser, percent);
            case Explanation.PartOf(String part, String whole) ->
                text(ReportMessage.WHY_PART_OF, part, amidSentence(whole));
            case Explanation.Moved(String before, String after, Explanation.Direction direction) ->
                text(direction == Explanation.Direction.UP ? ReportMessage.WHY_ROSE : ReportMessage.WHY_FELL,
                        amidSentence(before), amidSentence(after));
            case Explanation.DifferentUnits(String one, String other) ->
                text(ReportMessage.WHY_DIFFERENT_UNITS, one, other);
            case Explanation.DifferentCurrencies(String one, String other) ->
                text(ReportMessage.WHY_DIFFERENT_CURRENCIES, one, other);
            case Explanation.EqualWhenRounded(String finer, String coarser) ->
                text(ReportMessage.WHY_EQUAL_WHEN_ROUNDED, finer, amidSentence(coarser));
            case Explanation.WithinBound(String bound, String figure) ->
                text(ReportMessage.WHY_WITHIN_BOUND, bound, figure);
            case Explanation.MomentWithin(String finer, String coarser) ->
                text(ReportMessage.WHY_MOMENT_WITHIN, finer, coarser);
            case Explanation.DifferentMoments(String one, String other) ->
                text(differentMoments(), one, other);
            case Explanation.Untold(String figure, String untold) -> text(ReportMessage.WHY_UNTOLD, figure, untold);
            case Explanation.Spellings(List<String> spellings) -> text(ReportMessage.WHY_SPELLINGS, list(spellings));
            case Explanation.DifferentNames(List<String> names) -> text(ReportMessage.WHY_DIFFERENT_NAMES, list(names));
            case Explanation.QuoteWording(String first, String second) -> quoteWording(first, second);
            case Explanation.Contrast(Opposition contrast, String one, String other) ->
                text(contrast(contrast), one, other);
            case Explanation.OnlyOneArticle() -> text(ReportMessage.WHY_ONLY_ONE_ARTICLE);
            case Explanation.AddedByHand() -> text(ReportMessage.WHY_ADDED_BY_HAND);
        };
    }

    private String beyondRounding(String greater, String lesser, BigDecimal percent) {
        String other = amidSentence(lesser);
        if (percent.signum() < 0) {
            return text(ReportMessage.WHY_DIFFERENT_FIGURES, greater, other);
        }
        if (percent.compareTo(MANY) < 0) {
            boolean bound = COMPARISON.matcher(other).lookingAt();
            return text(bound ? ReportMessage.WHY_BEYOND_BOUND : ReportMessage.WHY_BEYOND_ROUNDING, greater, other,
                    rounded(percent));
        }
        return text(ReportMessage.WHY_TIMES, greater, other, rounded(percent.divide(HUNDRED).add(BigDecimal.ONE)));
    }

    /** A figure that begins a sentence of its article does not begin this one: "Around 30" is "around 30" here. */
    private static String amidSentence(String figure) {
        boolean word = figure.length() > 1 && Character.isLowerCase(figure.charAt(1));
        return word ? figure.substring(0, 1).toLowerCase(Locale.ROOT) + figure.substring(1) : figure;
    }

    private ReportMessage differentMoments() {
        return switch (kind) {
            case TIME -> ReportMessage.WHY_DIFFERENT_TIMES;
            case DURATION -> ReportMessage.WHY_DIFFERENT_LENGTHS;
            default -> ReportMessage.WHY_DIFFERENT_DATES;
        };
    }

    /** A whole number, or two significant figures below ten: as exact as a person needs it. */
    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        return whole.compareTo(BigDecimal.TEN) >= 0 ? whole : number.round(TWO_FIGURES);
    }

    private String quoteWording(String first, String second) {
        if (second.isBlank()) {
            return text(ReportMessage.WHY_QUOTE_FIRST_HAS_MORE, first);
        }
        return first.isBlank()
                ? text(ReportMessage.WHY_QUOTE_SECOND_HAS_MORE, second)
                : text(ReportMessage.WHY_QUOTE_WORDING, first, second);
    }

    private static ReportMessage contrast(Opposition contrast) {
        return switch (contrast) {
            case NEGATION -> ReportMessage.WHY_NEGATION;
            case ANTONYMS -> ReportMessage.WHY_ANTONYMS;
            case OVERTAKEN -> ReportMessage.WHY_OVERTAKEN;
            case CLAIM_AGAINST_FACT -> ReportMessage.WHY_CLAIM_AGAINST_FACT;
            case DIFFERENT_SOURCES -> ReportMessage.WHY_DIFFERENT_SOURCES;
            case CERTAINTY -> ReportMessage.WHY_CERTAINTY;
            case ACTOR -> ReportMessage.WHY_ACTOR;
            case GUIDE -> ReportMessage.WHY_GUIDE;
            case PLACE -> ReportMessage.WHY_PLACE;
            case DESCRIPTION -> ReportMessage.WHY_DESCRIPTION;
            case DETAIL -> ReportMessage.WHY_DETAIL;
            case SPEAKER -> ReportMessage.WHY_SPEAKER;
            case CUT -> ReportMessage.WHY_CUT;
            case CUT_BEFORE -> ReportMessage.WHY_CUT_BEFORE;
            case DIRECTION -> ReportMessage.WHY_DIRECTION;
            case ROLE -> ReportMessage.WHY_ROLE;
            case TITLES -> ReportMessage.WHY_TITLES;
            case PARAPHRASE -> ReportMessage.WHY_PARAPHRASE;
            case LIST -> ReportMessage.WHY_LIST;
            case CONTENT -> ReportMessage.WHY_CONTENT;
            case SPEECH_ACT -> ReportMessage.WHY_SPEECH_ACT;
            case BODY -> ReportMessage.WHY_BODY;
            case ISSUER -> ReportMessage.WHY_ISSUER;
            case LONG_KNOWN -> ReportMessage.WHY_LONG_KNOWN;
        };
    }

    private String list(List<String> names) {
        return messages.list(names.stream().map(Excerpt::folded).toList());
    }

    private String text(ReportMessage message, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof String words) {
                arguments[i] = Excerpt.folded(words);
            }
        }
        return capitalised(messages.text(message, arguments));
    }

    /** An article's words may begin the sentence: "about 254 km is more than 200 km". */
    private String capitalised(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(messages.locale()) + sentence.substring(first);
    }
}
