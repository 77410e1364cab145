package app.lateral.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.lateral.compare.AddedDifference;
import app.lateral.compare.Anchor;
import app.lateral.compare.LinkCorrection;
import app.lateral.compare.PartMark;
import app.lateral.fact.FactKind;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Reviews and edits at random, with texts of every script and sign. */
public final class Reviews {
    private Reviews() {
    }

    /** A review as a random row of edits leaves it. */
    public static Arbitrary<Review> reviews() {
        return edits().list().ofMaxSize(12).map(edits -> {
            Review review = Review.EMPTY;
            for (Edit edit : edits) {
                review = edit.applyTo(review);
            }
            return review;
        });
    }

    static Arbitrary<Edit> edits() {
        Arbitrary<Edit> decide = findings().map(finding -> new Edit.Decide(null, finding));
        Arbitrary<Edit> add = added().map(Edit.AddDifference::new);
        Arbitrary<Edit> remove = added().map(Edit.RemoveDifference::new);
        Arbitrary<Edit> link = Combinators.combine(Arbitraries.of(LinkCorrection.Kind.class), anchors(), anchors())
                .as((kind, from, to) -> new Edit.CorrectLink(new LinkCorrection(kind, from, to)));
        Arbitrary<Edit> part = Combinators.combine(anchors(), Arbitraries.of(Part.class))
                .as((anchor, is) -> new Edit.MarkPart(new PartMark(anchor, is)));
        return Arbitraries.oneOf(List.of(decide, decide, decide, add, remove, link, part));
    }

    static Arbitrary<Finding> findings() {
        Arbitrary<DifferenceIdentity> differences = Combinators
                .combine(Arbitraries.of(FactKind.class), anchors().list().ofMinSize(1).ofMaxSize(4))
                .as(DifferenceIdentity::new);
        return Combinators.combine(differences, verdicts(), texts(), evidence().list().ofMaxSize(3), texts(),
                instants(), Arbitraries.of(Finding.Standing.class)).as(Finding::new);
    }

    private static Arbitrary<Verdict> verdicts() {
        return Arbitraries.oneOf(Arbitraries.of(new Verdict.Open(), new Verdict.BothRight(), new Verdict.NoneRight(),
                new Verdict.CannotTell(), new Verdict.NotADifference()), paths().map(Verdict.SourceRight::new));
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<@Nullable LocalDate> days = Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay)
                .injectNull(0.3);
        return Combinators.combine(Arbitraries.of(Evidence.Kind.class), texts(), days).as(Evidence::new);
    }

    private static Arbitrary<AddedDifference> added() {
        return Combinators.combine(Arbitraries.of(FactKind.class), texts(), anchors().list().ofMinSize(2).ofMaxSize(4))
                .as(AddedDifference::new);
    }

    private static Arbitrary<Anchor> anchors() {
        return Combinators
                .combine(paths(), Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 30),
                        texts())
                .as((path, start, length, words) -> new Anchor(path, new TextRange(start, start + length), words));
    }

    private static Arbitrary<String> paths() {
        return Arbitraries.of("in/gull.txt", "in/tern.txt", "C:\\Presse\\Möwe.html", "https://example.org/a?b=1");
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_000_000_000_000L).map(Instant::ofEpochMilli);
    }

    /** Texts with what breaks files: quotation marks, control signs, direction marks, pairs, lone halves left out. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'Ж', '北', '"', '\\', '<', '&', '\u0000', '\u202E', '\n', '\u0301')
                .withCharRange(' ', '\u00FF').ofMaxLength(20)
                .flatMap(text -> Arbitraries.of("", "🗼", "\uFEFF").map(sign -> sign + text));
    }
}
