package app.lateral.ui;

import java.util.LinkedHashMap;
import java.util.Map;

import app.lateral.fact.Fact;
import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.review.CheckedComparison;
import app.lateral.review.Verdict;
import app.lateral.ui.differences.DifferenceCheck;
import app.lateral.ui.differences.DifferencesViewModel;
import app.lateral.ui.finding.FindingViewModel;
import app.lateral.ui.story.NoticesViewModel;
import app.lateral.ui.story.StoryReview;
import org.jspecify.annotations.Nullable;

/** Shows what is decided, in the list and beside the card, and takes what the user decides there. Used on one thread. */
final class ShownFindings {
    private final StoryReview review;
    private final DifferencesViewModel differences;
    private final FindingViewModel finding;
    private final NoticesViewModel notices;
    private final Messages messages;
    /** How many findings had no difference when that was last said. */
    private int unplaced;

    ShownFindings(StoryReview review, DifferencesViewModel differences, FindingViewModel finding,
            NoticesViewModel notices, Messages messages) {
        this.review = review;
        this.differences = differences;
        this.finding = finding;
        this.notices = notices;
        this.messages = messages;
        review.checkedProperty().subscribe(_ -> showChecks());
        finding.listen(this::judge, review::note, review::rest);
    }

    /** Gives a verdict and goes on to the next difference that is open. */
    private void judge(Fact fact, Verdict verdict) {
        review.judge(fact, verdict);
        if (!verdict.isOpen()) {
            differences.selectNextOpen();
        }
    }

    private void showChecks() {
        CheckedComparison checked = review.checkedProperty().get();
        Map<Fact, DifferenceCheck> checks = new LinkedHashMap<>();
        if (checked != null) {
            FindingWording findings = new FindingWording(checked, messages);
            checked.differences().forEach(difference -> checks.put(difference.fact(), findings.check(difference)));
        }
        differences.setChecks(checks);
        tellUnplaced(checked == null ? unplaced : checked.unplaced().size());
        show(differences.selectedFactProperty().get());
    }

    /** Said once for each loss: a finding without a difference must not go unseen. */
    private void tellUnplaced(int now) {
        if (now > unplaced) {
            notices.tell(messages.text(FindingMessage.UNPLACED_NOTICE, now));
        }
        unplaced = now;
    }

    /** Shows what is decided on a fact; nothing where it is no longer in the comparison. */
    void show(@Nullable Fact fact) {
        CheckedComparison checked = review.checkedProperty().get();
        boolean there = checked != null && fact != null && checked.comparison().facts().contains(fact);
        finding.show(there && checked != null && fact != null
                ? new FindingWording(checked, messages).shown(checked.of(fact))
                : null);
    }
}
