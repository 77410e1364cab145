package app.lateral.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.message.FindingMessage;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Verdict;
import app.lateral.text.Article;

/** Notes to editors in the agencies' manner, one for each wording that was judged wrong. */
final class CorrectionNotes {
    private final ReportSubject subject;

    CorrectionNotes(ReportSubject subject) {
        this.subject = subject;
    }

    /** The wordings that were judged wrong on grounds that still stand. */
    List<Correction> corrections() {
        return subject.shown().stream().map(ReportSubject.Numbered::difference).filter(CheckedDifference::isSettled)
                .flatMap(difference -> of(difference).stream()).toList();
    }

    private List<Correction> of(CheckedDifference difference) {
        Fact fact = difference.fact();
        return switch (difference.verdict()) {
            case Verdict.SourceRight(String path) -> subject.articles().stream()
                    .filter(article -> article.path().equals(path)).findFirst()
                    .map(article -> against(article, fact)).orElse(List.of());
            case Verdict.NoneRight() -> distinct(fact.readings()).stream()
                    .map(wrong -> new Correction(fact, wrong, null)).toList();
            case Verdict.Open _,Verdict.BothRight _,Verdict.CannotTell _,Verdict.NotADifference _ -> List.of();
        };
    }

    /** What the other articles have in other words than the one that is right. */
    private List<Correction> against(Article right, Fact fact) {
        Optional<Reading> theirs = fact.readings().stream()
                .filter(reading -> reading.article().equals(right.id())).findFirst();
        if (theirs.isEmpty()) {
            return List.of();
        }
        return distinct(fact.readings()).stream().filter(reading -> !reading.article().equals(right.id()))
                .filter(reading -> !isSame(reading, theirs.get()))
                .map(wrong -> new Correction(fact, wrong, theirs.get())).toList();
    }

    private static boolean isSame(Reading one, Reading other) {
        boolean sameValue = one.value() != null && one.value().equals(other.value());
        return one.text().equals(other.text()) || (sameValue && one.hedge() == null && other.hedge() == null);
    }

    /** One of each article's wordings. */
    private static List<Reading> distinct(List<Reading> readings) {
        Set<String> seen = new LinkedHashSet<>();
        List<Reading> distinct = new ArrayList<>();
        for (Reading reading : readings) {
            if (seen.add(reading.article() + "\n" + reading.text())) {
                distinct.add(reading);
            }
        }
        return distinct;
    }

    /** The notes in words. */
    List<String> notes() {
        return corrections().stream().map(this::note).toList();
    }

    private String note(Correction correction) {
        Reading wrong = correction.wrong();
        Reading right = correction.right();
        String source = subject.sources().of(wrong.article());
        String topic = subject.phrasing().topic(correction.fact().topic());
        String place = subject.citations().place(wrong);
        if (right == null) {
            return subject.text(FindingMessage.CORRECTED_NONE_RIGHT, source, topic, Excerpt.folded(wrong.text()),
                    place);
        }
        boolean slip = correction.fact().kind() == FactKind.NAME && correction.fact().severity() == Severity.LOW;
        return subject.text(slip ? FindingMessage.REFILED : FindingMessage.CORRECTED, source, topic,
                subject.phrasing().hedged(right), Excerpt.folded(wrong.text()), place);
    }
}
