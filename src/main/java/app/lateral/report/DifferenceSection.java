package app.lateral.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.compare.Anchor;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Severity;
import app.lateral.message.FindingMessage;
import app.lateral.report.ReportSubject.Numbered;
import app.lateral.report.document.Block;
import app.lateral.report.document.Block.Role;
import app.lateral.report.document.Run;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;

/** The differences one by one: every source's words in context, why they differ, what was found and on what grounds. */
final class DifferenceSection {
    private final ReportSubject subject;

    DifferenceSection(ReportSubject subject) {
        this.subject = subject;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, subject.text(FindingMessage.SECTION_DIFFERENCES), "differences"));
        List<Numbered> shown = subject.shown();
        if (shown.isEmpty()) {
            blocks.add(new Block.Paragraph(Role.TEXT, List.of(Run.plain(subject.text(FindingMessage.NO_DIFFERENCES)))));
        }
        shown.forEach(numbered -> add(numbered, blocks));
        addUnplaced(blocks);
        return blocks;
    }

    private void add(Numbered numbered, List<Block> blocks) {
        CheckedDifference difference = numbered.difference();
        Fact fact = difference.fact();
        blocks.add(new Block.Heading(3,
                subject.text(FindingMessage.DIFFERENCE, numbered.number(), subject.phrasing().topic(fact.topic())),
                "difference-" + numbered.number()));
        blocks.add(new Block.Paragraph(Role.REMARK, List.of(Run.quiet(detail(fact)))));
        blocks.add(new Block.Paragraph(Role.TEXT, List.of(Run.plain(subject.phrasing().explanation(fact)))));
        subject.citations().of(fact).forEach(citation -> blocks.add(cited(citation)));
        List<String> silent = subject.comparison().silent(fact).stream().map(subject.sources()::of).toList();
        if (!silent.isEmpty() && fact.agreement() != Agreement.ALONE) {
            blocks.add(new Block.Paragraph(Role.REMARK,
                    List.of(Run.quiet(subject.text(FindingMessage.SILENT, subject.list(silent))))));
        }
        blocks.add(verdict(difference));
        difference.finding().ifPresent(finding -> addGrounds(finding, blocks));
    }

    private String detail(Fact fact) {
        String kind = subject.phrasing().kind(fact.kind());
        String agreement = subject.phrasing().agreement(fact.agreement());
        Severity severity = fact.severity();
        return severity == null
                ? subject.list(List.of(kind, agreement))
                : subject.text(FindingMessage.DIFFERENCE_DETAIL, kind, agreement,
                        subject.phrasing().severity(severity));
    }

    private Block cited(Citation citation) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.strong(subject.text(FindingMessage.CITED_AT, citation.source(), citation.place()) + " "));
        runs.add(Run.plain(citation.before()));
        runs.add(new Run.Reference(citation.words(), AnnexSection.anchor(citation.reading())));
        runs.add(Run.plain(citation.after()));
        if (!citation.elsewhere().isEmpty()) {
            runs.add(Run.quiet(" " + subject.text(FindingMessage.CITED_AGAIN, subject.list(citation.elsewhere()))));
        }
        return new Block.Paragraph(Role.CITATION, runs);
    }

    private Block verdict(CheckedDifference difference) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(subject.text(FindingMessage.FINDING) + " "));
        runs.add(Run.strong(subject.verdict(difference)));
        difference.finding().map(this::signature).filter(signature -> !signature.isEmpty())
                .ifPresent(signature -> runs.add(Run.quiet(" – " + signature)));
        return new Block.Paragraph(difference.verdict().isOpen() ? Role.OPEN_FINDING : Role.FINDING, runs);
    }

    private String signature(Finding finding) {
        String moment = subject.findings().moment(finding.at());
        return finding.by().isBlank() ? moment : subject.text(FindingMessage.FINDING_BY, finding.by(), moment);
    }

    private void addGrounds(Finding finding, List<Block> blocks) {
        if (finding.standing() == Finding.Standing.LOOK_AGAIN) {
            blocks.add(new Block.Paragraph(Role.FINDING, List.of(
                    Run.plain(subject.text(FindingMessage.FINDING_LOOK_AGAIN, subject.list(wordsOf(finding)))))));
        }
        if (!finding.note().isBlank()) {
            blocks.add(new Block.Paragraph(Role.FINDING,
                    List.of(Run.plain(subject.text(FindingMessage.FINDING_NOTE, finding.note())))));
        }
        finding.evidence().forEach(evidence -> blocks.add(evidence(evidence)));
    }

    private Block evidence(Evidence evidence) {
        String kind = subject.findings().evidenceKind(evidence.kind());
        String dated = evidence.date() == null
                ? kind
                : subject.text(FindingMessage.EVIDENCE_DATED, kind, evidence.date().toString());
        Run content = address(evidence).<Run>map(address -> new Run.Link(evidence.content(), address))
                .orElseGet(() -> Run.plain(evidence.content()));
        return new Block.Paragraph(Role.FINDING,
                List.of(Run.plain(subject.text(FindingMessage.FINDING_EVIDENCE, dated) + " "), content));
    }

    /** A web address can be followed; anything else that was given as one stays words. */
    private static Optional<URI> address(Evidence evidence) {
        try {
            return evidence.kind() == Evidence.Kind.ADDRESS
                    ? Optional.of(new URI(evidence.content().strip())).filter(Run.Link::isSafe)
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private void addUnplaced(List<Block> blocks) {
        List<Finding> unplaced = subject.checked().unplaced();
        if (unplaced.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, subject.text(FindingMessage.SECTION_UNPLACED), "unplaced"));
        blocks.add(new Block.Paragraph(Role.REMARK,
                List.of(Run.quiet(subject.text(FindingMessage.UNPLACED_REMARK)))));
        for (Finding finding : unplaced) {
            String verdict = subject.findings().verdict(finding.verdict(), subject.articles(), subject.sources());
            blocks.add(new Block.Paragraph(Role.FINDING, List.of(Run.strong(subject.list(wordsOf(finding))),
                    Run.plain(" – " + verdict), Run.quiet(" – " + signature(finding)))));
            addGrounds(finding, blocks);
        }
    }

    private static List<String> wordsOf(Finding finding) {
        return finding.difference().readings().stream().map(Anchor::words)
                .map(words -> "“" + Excerpt.folded(words) + "”").distinct().toList();
    }
}
