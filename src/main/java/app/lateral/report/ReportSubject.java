package app.lateral.report;

import java.util.ArrayList;
import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.report.ReportOptions.Naming;
import app.lateral.review.CheckedComparison;
import app.lateral.review.CheckedDifference;
import app.lateral.text.Article;

/** What all sections of a report speak of, and the words in which they do. */
final class ReportSubject {
    private final CheckedComparison checked;
    private final ReportOptions options;
    private final Messages messages;
    private final SourceNames sources;
    private final Phrasing phrasing;
    private final Citations citations;

    ReportSubject(CheckedComparison checked, ReportOptions options, Messages messages) {
        this.checked = checked;
        this.options = options;
        this.messages = messages;
        this.sources = options.naming() == Naming.NAMED
                ? new SourceNames(articles())
                : SourceNames.anonymous(articles(), messages);
        this.phrasing = new Phrasing(messages);
        this.citations = new Citations(checked.comparison(), sources, phrasing, messages);
    }

    /** A difference with its number, which is its rank among all, those left out included. */
    record Numbered(int number, CheckedDifference difference) {}

    CheckedComparison checked() {
        return checked;
    }

    Comparison comparison() {
        return checked.comparison();
    }

    ReportOptions options() {
        return options;
    }

    boolean isAnonymous() {
        return options.naming() == Naming.ANONYMOUS;
    }

    SourceNames sources() {
        return sources;
    }

    Phrasing phrasing() {
        return phrasing;
    }

    Citations citations() {
        return citations;
    }

    FindingPhrasing findings() {
        return new FindingPhrasing(messages);
    }

    List<Article> articles() {
        return checked.comparison().articles().stream().map(AnnotatedArticle::article).toList();
    }

    /** The differences that the report shows. */
    List<Numbered> shown() {
        List<Numbered> shown = new ArrayList<>();
        List<CheckedDifference> all = checked.differences();
        for (int i = 0; i < all.size(); i++) {
            if (options.shows(all.get(i))) {
                shown.add(new Numbered(i + 1, all.get(i)));
            }
        }
        return shown;
    }

    String verdict(CheckedDifference difference) {
        String verdict = findings().verdict(difference.verdict(), articles(), sources);
        boolean again = difference.finding().isPresent() && !difference.isSettled() && !difference.verdict().isOpen();
        return again ? verdict + " – " + text(FindingMessage.LOOK_AGAIN) : verdict;
    }

    String text(FindingMessage message, Object... arguments) {
        return messages.text(message, arguments);
    }

    String list(List<String> names) {
        return messages.list(names);
    }
}
