package app.lateral.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import app.lateral.align.MatchReason;
import app.lateral.align.UnusableModelException;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.segment.Sentence;
import app.lateral.text.Notice;

import static java.util.stream.Collectors.joining;

/** Puts the values of a comparison into words; window, reports and command line all speak through it. */
public final class Phrasing {
    /** Longer readings are cut in a summary, at a word. */
    private static final int SUMMARY_LENGTH = 60;

    private final Messages messages;

    /** Speaks the language of these messages. */
    public Phrasing(Messages messages) {
        this.messages = messages;
    }

    /** What a fact is about, as a heading without capital or full stop: "Artyom's distance to the border". */
    public String topic(Topic topic) {
        return new TopicPhrasing(messages).topic(topic);
    }

    /** Why the readings of a fact agree or not, one sentence. */
    public String explanation(Fact fact) {
        return explanation(fact.kind(), fact.explanation());
    }

    /** Why readings of this kind agree or not, one sentence. */
    String explanation(FactKind kind, Explanation explanation) {
        return new ExplanationPhrasing(messages, kind).explanation(explanation);
    }

    /** Why two passages are linked, as a part of a list: "both name Artyom/Artem". */
    public String reason(MatchReason reason) {
        return switch (reason) {
            case MatchReason.SharedNames(var names) -> text(ReportMessage.LINK_SHARED_NAMES, messages.list(names));
            case MatchReason.SharedFigures(var figures) ->
                text(ReportMessage.LINK_SHARED_FIGURES, messages.list(figures));
            case MatchReason.SharedWords(var words) -> text(ReportMessage.LINK_SHARED_WORDS, String.join(", ", words));
            case MatchReason.CommonRun(String words) -> text(ReportMessage.LINK_COMMON_RUN, Excerpt.folded(words));
            case MatchReason.CloseMeaning(double similarity) -> text(ReportMessage.LINK_CLOSE_MEANING,
                    BigDecimal.valueOf(similarity).setScale(2, RoundingMode.HALF_EVEN).toPlainString());
            case MatchReason.DrawnByHand() -> text(ReportMessage.LINK_DRAWN_BY_HAND);
        };
    }

    /** Why a model of the user's own cannot be used, with its file and the cure, one sentence; {0} is the file. */
    public static ReportMessage problem(UnusableModelException.Problem problem) {
        return switch (problem) {
            case MISSING -> ReportMessage.MODEL_MISSING;
            case NO_MODEL -> ReportMessage.MODEL_NOT_IN_FOLDER;
            case NO_TOKENIZER -> ReportMessage.MODEL_WITHOUT_TOKENIZER;
            case NOT_A_MODEL -> ReportMessage.MODEL_NOT_ONNX;
            case NOT_A_TOKENIZER -> ReportMessage.MODEL_TOKENIZER_BROKEN;
            case WRONG_INPUTS -> ReportMessage.MODEL_WRONG_INPUTS;
            case WRONG_OUTPUTS -> ReportMessage.MODEL_WRONG_OUTPUTS;
        };
    }

    /** What could not be read or compared, with the file and the cure, one sentence. */
    public String notice(Notice notice) {
        return new NoticePhrasing(messages).notice(notice);
    }

    /** The normalised value of a reading: "254 km"; empty where words are compared as they stand. */
    public Optional<String> value(Reading reading) {
        return new ValuePhrasing(messages).value(reading);
    }

    /** What every source has, in short: "200 km / about 254 kilometres". */
    public String summary(Fact fact) {
        return fact.readings().stream()
                .map(reading -> quoted(fact.kind(), Excerpt.cut(hedged(reading), SUMMARY_LENGTH)))
                .distinct().collect(joining(" / "));
    }

    /** A reading as its article words it, with its hedge: "about 254 kilometres". */
    public String hedged(Reading reading) {
        String text = Excerpt.folded(reading.text());
        String hedge = reading.hedge();
        return hedge == null || text.startsWith(hedge) ? text : hedge + " " + text;
    }

    /** Where a sentence stands, as agencies cite it: "para. 2". */
    public String place(Sentence sentence) {
        return sentence.isBody()
                ? text(ReportMessage.PARAGRAPH, sentence.paragraph())
                : text(ReportMessage.HEADLINE);
    }

    /** What sort of thing a fact is, one word: "figure". */
    public String kind(FactKind kind) {
        return text(switch (kind) {
            case QUANTITY -> ReportMessage.KIND_QUANTITY;
            case MONEY -> ReportMessage.KIND_MONEY;
            case PERCENT -> ReportMessage.KIND_PERCENT;
            case COUNT -> ReportMessage.KIND_COUNT;
            case AGE -> ReportMessage.KIND_AGE;
            case ORDINAL -> ReportMessage.KIND_ORDINAL;
            case DATE -> ReportMessage.KIND_DATE;
            case TIME -> ReportMessage.KIND_TIME;
            case DURATION -> ReportMessage.KIND_DURATION;
            case NAME -> ReportMessage.KIND_NAME;
            case PLACE -> ReportMessage.KIND_PLACE;
            case TITLE -> ReportMessage.KIND_TITLE;
            case QUOTE -> ReportMessage.KIND_QUOTE;
            case ATTRIBUTION -> ReportMessage.KIND_ATTRIBUTION;
            case STATEMENT -> ReportMessage.KIND_STATEMENT;
            case MODALITY -> ReportMessage.KIND_MODALITY;
        });
    }

    /** How readings stand to each other, in a word or three: "conflict". */
    public String agreement(Agreement agreement) {
        return text(switch (agreement) {
            case SAME -> ReportMessage.AGREEMENT_SAME;
            case COMPATIBLE -> ReportMessage.AGREEMENT_COMPATIBLE;
            case UPDATE -> ReportMessage.AGREEMENT_UPDATE;
            case CONFLICT -> ReportMessage.AGREEMENT_CONFLICT;
            case ALONE -> ReportMessage.AGREEMENT_ALONE;
        });
    }

    /** How much a difference matters, one word: "high". */
    public String severity(Severity severity) {
        return text(switch (severity) {
            case HIGH -> ReportMessage.SEVERITY_HIGH;
            case MEDIUM -> ReportMessage.SEVERITY_MEDIUM;
            case LOW -> ReportMessage.SEVERITY_LOW;
        });
    }

    private static String quoted(FactKind kind, String words) {
        return kind == FactKind.QUOTE ? "“" + words + "”" : words;
    }

    private String text(ReportMessage message, Object... arguments) {
        return messages.text(message, arguments);
    }
}
