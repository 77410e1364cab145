package app.lateral.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.review.Evidence;
import app.lateral.review.Verdict;
import app.lateral.text.Article;

/** Puts findings into words; window, reports and command line all speak through it. */
public final class FindingPhrasing {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'",
            Locale.ROOT);

    private final Messages messages;

    /** Speaks in these words. */
    public FindingPhrasing(Messages messages) {
        this.messages = messages;
    }

    /** A verdict in a word or three: "Meridian right". */
    public String verdict(Verdict verdict, Iterable<Article> articles, SourceNames names) {
        return switch (verdict) {
            case Verdict.Open() -> messages.text(FindingMessage.VERDICT_OPEN);
            case Verdict.SourceRight(String path) ->
                messages.text(FindingMessage.VERDICT_SOURCE_RIGHT, name(path, articles, names));
            case Verdict.BothRight() -> messages.text(FindingMessage.VERDICT_BOTH_RIGHT);
            case Verdict.NoneRight() -> messages.text(FindingMessage.VERDICT_NONE_RIGHT);
            case Verdict.CannotTell() -> messages.text(FindingMessage.VERDICT_CANNOT_TELL);
            case Verdict.NotADifference() -> messages.text(FindingMessage.VERDICT_NOT_A_DIFFERENCE);
        };
    }

    /** What sort of thing a piece of evidence is, one word. */
    public String evidenceKind(Evidence.Kind kind) {
        return messages.text(switch (kind) {
            case ADDRESS -> FindingMessage.EVIDENCE_ADDRESS;
            case FILE -> FindingMessage.EVIDENCE_FILE;
            case QUOTATION -> FindingMessage.EVIDENCE_QUOTATION;
        });
    }

    /** A moment to the minute, the same wherever it is read. */
    public String moment(Instant moment) {
        return MINUTE.withLocale(messages.locale()).format(moment.atOffset(ZoneOffset.UTC));
    }

    /** A source that is no longer among the articles is told by its path. */
    private static String name(String path, Iterable<Article> articles, SourceNames names) {
        for (Article article : articles) {
            if (article.path().equals(path)) {
                return names.of(article.id());
            }
        }
        return path;
    }
}
