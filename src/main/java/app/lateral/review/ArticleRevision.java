package app.lateral.review;

import java.util.List;
import java.util.Optional;

import app.lateral.compare.AddedDifference;
import app.lateral.compare.Anchor;
import app.lateral.compare.Corrections;
import app.lateral.compare.LinkCorrection;
import app.lateral.compare.PartMark;
import app.lateral.review.Finding.Standing;
import app.lateral.text.Article;
import app.lateral.text.TextRange;

/**
 * An article and the version that takes its place. Findings go over: where the sentence of each reading stands as it
 * did, perhaps elsewhere, the finding stands; otherwise it is kept and marked for another look.
 */
public final class ArticleRevision {
    private final Article before;
    private final Article after;
    private final TextRevision text;

    /**
     * What became of an article.
     *
     * @param before as it was; in the story it bears its own path
     * @param after what takes its place, perhaps under another path
     */
    public ArticleRevision(Article before, Article after) {
        this.before = before;
        this.after = after;
        this.text = new TextRevision(before.text(), after.text());
    }

    /** What was decided, for the story with the new version. */
    public Review carry(Review review) {
        Corrections old = review.corrections();
        Corrections corrections = new Corrections(
                old.parts().stream().map(mark -> new PartMark(renewed(mark.paragraph()), mark.part())).toList(),
                old.links().stream()
                        .map(link -> new LinkCorrection(link.kind(), renewed(link.from()), renewed(link.to())))
                        .toList(),
                old.added().stream().map(this::carry).toList());
        return new Review(review.findings().stream().map(this::carry).toList(), corrections);
    }

    private Finding carry(Finding finding) {
        List<Anchor> readings = finding.difference().readings();
        boolean stands = readings.stream().filter(this::isHere)
                .allMatch(anchor -> text.unchanged(anchor.range()).isPresent());
        Verdict verdict = finding.verdict() instanceof Verdict.SourceRight(String article)
                && article.equals(before.path())
                        ? new Verdict.SourceRight(after.path())
                        : finding.verdict();
        return finding.moved(
                new DifferenceIdentity(finding.difference().kind(), readings.stream().map(this::moved).toList()),
                verdict,
                stands ? finding.standing() : Standing.LOOK_AGAIN);
    }

    private AddedDifference carry(AddedDifference added) {
        return new AddedDifference(added.kind(), added.topic(), added.readings().stream().map(this::renewed).toList());
    }

    /** The same words at their new place: what the user saw is kept even where it is no longer there. */
    private Anchor moved(Anchor anchor) {
        return isHere(anchor) ? new Anchor(after.path(), placeOf(anchor), anchor.words()) : anchor;
    }

    /** What stands at the new place. */
    private Anchor renewed(Anchor anchor) {
        return isHere(anchor) ? Anchor.at(after, placeOf(anchor)) : anchor;
    }

    private TextRange placeOf(Anchor anchor) {
        Optional<TextRange> unchanged = text.unchanged(anchor.range());
        return unchanged.orElseGet(() -> text.moved(anchor.range()));
    }

    private boolean isHere(Anchor anchor) {
        return anchor.article().equals(before.path());
    }
}
