package app.lateral.ui;

import java.util.ArrayList;
import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.report.FindingPhrasing;
import app.lateral.report.SourceNames;
import app.lateral.review.CheckedComparison;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Verdict;
import app.lateral.text.Article;
import app.lateral.ui.differences.DifferenceCheck;
import app.lateral.ui.differences.DifferenceStatus;
import app.lateral.ui.finding.FindingViewModel.Choice;
import app.lateral.ui.finding.FindingViewModel.Shown;

/** Findings as the list and the card show them. */
final class FindingWording {
    private final List<Article> articles;
    private final SourceNames names;
    private final FindingPhrasing phrasing;

    FindingWording(CheckedComparison checked, Messages messages) {
        this.articles = checked.comparison().articles().stream().map(AnnotatedArticle::article).toList();
        this.names = new SourceNames(articles);
        this.phrasing = new FindingPhrasing(messages);
    }

    /** What the list says of a difference. */
    DifferenceCheck check(CheckedDifference difference) {
        if (difference.verdict().isOpen()) {
            return DifferenceCheck.OPEN;
        }
        return new DifferenceCheck(
                difference.isSettled() ? DifferenceStatus.CHECKED : DifferenceStatus.LOOK_AGAIN,
                word(difference.verdict()));
    }

    /** The verdicts that can be given on a difference: a key for each source that speaks, in the story's order. */
    Shown shown(CheckedDifference difference) {
        List<Choice> choices = new ArrayList<>();
        for (String id : difference.fact().articles()) {
            articles.stream().filter(article -> article.id().equals(id)).findFirst().ifPresent(article -> {
                Verdict right = new Verdict.SourceRight(article.path());
                choices.add(new Choice(right, word(right), Integer.toString(choices.size() + 1)));
            });
        }
        choices.add(new Choice(new Verdict.BothRight(), word(new Verdict.BothRight()), "B"));
        choices.add(new Choice(new Verdict.NoneRight(), word(new Verdict.NoneRight()), "X"));
        choices.add(new Choice(new Verdict.CannotTell(), word(new Verdict.CannotTell()), "C"));
        choices.add(new Choice(new Verdict.NotADifference(), word(new Verdict.NotADifference()), "D"));
        choices.add(new Choice(new Verdict.Open(), word(new Verdict.Open()), "O"));
        return new Shown(difference, choices);
    }

    private String word(Verdict verdict) {
        return phrasing.verdict(verdict, articles, names);
    }
}
