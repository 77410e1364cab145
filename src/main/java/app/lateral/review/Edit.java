package app.lateral.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.compare.AddedDifference;
import app.lateral.compare.Corrections;
import app.lateral.compare.LinkCorrection;
import app.lateral.compare.PartMark;
import org.jspecify.annotations.Nullable;

/** One thing that the user changed; what it leads to depends on nothing else. */
public sealed interface Edit {
    /** The review after it. */
    Review applyTo(Review review);

    /** Whether the articles must be compared again to see it. */
    default boolean changesComparison() {
        return !(this instanceof Decide);
    }

    /**
     * A verdict, a note or evidence.
     *
     * @param before the difference on which the finding was so far, null for a new one
     * @param finding the finding from now on; a blank one takes it away
     */
    record Decide(@Nullable DifferenceIdentity before, Finding finding) implements Edit {
        @Override
        public Review applyTo(Review review) {
            return review.with(Optional.ofNullable(before), finding);
        }
    }

    /**
     * A difference added by hand.
     *
     * @param difference the difference
     */
    record AddDifference(AddedDifference difference) implements Edit {
        @Override
        public Review applyTo(Review review) {
            Corrections old = review.corrections();
            return review.with(new Corrections(old.parts(), old.links(),
                    with(old.added(), difference, old.added().stream().filter(difference::equals).toList())));
        }
    }

    /**
     * A difference added by hand is taken away again; a finding on it stays.
     *
     * @param difference the difference
     */
    record RemoveDifference(AddedDifference difference) implements Edit {
        @Override
        public Review applyTo(Review review) {
            Corrections old = review.corrections();
            return review.with(new Corrections(old.parts(), old.links(),
                    old.added().stream().filter(added -> !added.equals(difference)).toList()));
        }
    }

    /**
     * A link cut or drawn; what was said of the same two places before is forgotten.
     *
     * @param correction what the user says of it
     */
    record CorrectLink(LinkCorrection correction) implements Edit {
        @Override
        public Review applyTo(Review review) {
            Corrections old = review.corrections();
            return review.with(new Corrections(old.parts(),
                    with(old.links(), correction, old.links().stream().filter(correction::isAboutSamePlaces).toList()),
                    old.added()));
        }
    }

    /**
     * A paragraph is said to be, or not to be, part of the article; what was said of it before is forgotten.
     *
     * @param mark what it is
     */
    record MarkPart(PartMark mark) implements Edit {
        @Override
        public Review applyTo(Review review) {
            Corrections old = review.corrections();
            List<PartMark> replaced = old.parts().stream()
                    .filter(part -> part.paragraph().equals(mark.paragraph())).toList();
            return review.with(new Corrections(with(old.parts(), mark, replaced), old.links(), old.added()));
        }
    }

    private static <T> List<T> with(List<T> elements, T added, List<T> replaced) {
        List<T> changed = new ArrayList<>(elements);
        changed.removeAll(replaced);
        changed.add(added);
        return changed;
    }
}
