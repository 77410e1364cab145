package app.lateral.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.compare.Corrections;

/**
 * All that the user decided on a story. Immutable: an {@link Edit} makes another one.
 *
 * @param findings in the order in which they were first made; no two on one difference, none blank
 * @param corrections what the user knows better than the program
 */
public record Review(List<Finding> findings, Corrections corrections) {
    /** Nothing decided. */
    public static final Review EMPTY = new Review(List.of(), Corrections.NONE);

    /** Keeps a copy of the list. */
    public Review {
        findings = List.copyOf(findings);
    }

    /** The finding made on just this difference. */
    public Optional<Finding> on(DifferenceIdentity difference) {
        return findings.stream().filter(finding -> finding.difference().equals(difference)).findFirst();
    }

    /** With this finding in the place of {@code before}, or behind all others; a blank one is left out. */
    Review with(Optional<DifferenceIdentity> before, Finding finding) {
        List<Finding> changed = new ArrayList<>();
        boolean placed = false;
        for (Finding old : findings) {
            boolean replaced = before.filter(old.difference()::equals).isPresent()
                    || old.difference().equals(finding.difference());
            if (!replaced) {
                changed.add(old);
            } else if (!placed) {
                changed.add(finding);
                placed = true;
            }
        }
        if (!placed) {
            changed.add(finding);
        }
        changed.removeIf(Finding::isBlank);
        return new Review(changed, corrections);
    }

    Review with(Corrections newCorrections) {
        return new Review(findings, newCorrections);
    }
}
