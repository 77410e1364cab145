package app.lateral.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Severity;
import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.report.ReportOptions.Claims;
import app.lateral.report.ReportSubject.Numbered;
import app.lateral.report.document.Block;
import app.lateral.report.document.Block.Column;
import app.lateral.report.document.Block.Role;
import app.lateral.report.document.ReportDocument;
import app.lateral.report.document.Run;
import app.lateral.review.CheckedComparison;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Finding;
import app.lateral.text.Article;
import app.lateral.text.Part;
import app.lateral.text.Provenance;

/** Puts a comparison and what was decided on it together as a document. */
public final class ReportComposer {
    private static final int GRAVEST = 3;

    private final Messages messages;

    /** Speaks in these words. */
    public ReportComposer(Messages messages) {
        this.messages = messages;
    }

    /**
     * The report as a document.
     *
     * @param story what the story is called; may be empty
     */
    public ReportDocument compose(CheckedComparison checked, String story, ReportOptions options) {
        return new Composition(new ReportSubject(checked, options, messages)).compose(story);
    }

    private static boolean isAlone(CheckedDifference difference) {
        return difference.fact().agreement() == Agreement.ALONE;
    }

    /** One report in the making. */
    private final class Composition {
        private final ReportSubject subject;
        private final List<Block> blocks = new ArrayList<>();

        Composition(ReportSubject subject) {
            this.subject = subject;
        }

        ReportDocument compose(String story) {
            String title = subject.text(FindingMessage.TITLE, story.isBlank() ? named() : story);
            blocks.add(new Block.Heading(1, title, "report"));
            if (subject.isAnonymous()) {
                paragraph(Role.REMARK, Run.quiet(subject.text(FindingMessage.ANONYMOUS_REMARK)));
            }
            switch (subject.options().extent()) {
                case WHOLE -> whole();
                case DESK -> {
                    corrections();
                    desk();
                    notCompared();
                }
            }
            Optional<String> claims = subject.options().claims() == Claims.INCLUDED
                    ? Optional.of(new ClaimReviews(subject).json())
                    : Optional.empty();
            return new ReportDocument(title, messages.locale().toLanguageTag(), blocks, claims);
        }

        /** A story without a name goes by its first headline. */
        private String named() {
            return subject.checked().comparison().articles().stream().map(annotated -> annotated.article().title())
                    .filter(headline -> !subject.isAnonymous() && !headline.isBlank()).findFirst()
                    .orElseGet(() -> subject.text(FindingMessage.UNNAMED_STORY));
        }

        private void whole() {
            paragraph(Role.REMARK, Run.quiet(subject.text(FindingMessage.CONTENTS_REMARK)));
            summary();
            corrections();
            blocks.addAll(new DifferenceSection(subject).blocks());
            agreements();
            notCompared();
            sources();
            blocks.addAll(new AnnexSection(subject).blocks());
        }

        private void summary() {
            heading(FindingMessage.SECTION_SUMMARY, "summary");
            List<CheckedDifference> all = subject.checked().differences();
            long settled = all.stream().filter(CheckedDifference::isSettled).count();
            List<String> lines = new ArrayList<>();
            lines.add(subject.text(FindingMessage.COUNT_ARTICLES, subject.articles().size()));
            long alone = all.stream().filter(ReportComposer::isAlone).count();
            lines.add(subject.text(FindingMessage.COUNT_DIFFERENCES, all.size() - alone));
            lines.add(subject.text(FindingMessage.COUNT_ALONE, alone));
            if (!all.isEmpty()) {
                lines.add(subject.text(FindingMessage.COUNT_SETTLED, settled, all.size()));
            }
            if (subject.shown().size() < all.size()) {
                lines.add(subject.text(FindingMessage.COUNT_SHOWN, subject.shown().size(), all.size()));
            }
            gravest().ifPresent(lines::add);
            lines.add(subject.text(FindingMessage.COUNT_AGREEMENTS, agreeing().size()));
            lines.add(subject.text(FindingMessage.COUNT_NOTICES, subject.comparison().notices().size()));
            furniture().ifPresent(lines::add);
            if (!subject.checked().unplaced().isEmpty()) {
                lines.add(subject.text(FindingMessage.COUNT_UNPLACED, subject.checked().unplaced().size()));
            }
            blocks.add(new Block.Items(lines.stream().map(line -> List.of(Run.plain(line))).toList()));
        }

        /** What an editor who reads nothing else must know. */
        private Optional<String> gravest() {
            List<String> first = subject.shown().stream().map(numbered -> numbered.difference().fact())
                    .filter(fact -> fact.agreement() == Agreement.CONFLICT).limit(GRAVEST)
                    .map(fact -> subject.text(FindingMessage.GRAVE, subject.phrasing().topic(fact.topic()),
                            subject.phrasing().summary(fact)))
                    .toList();
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(subject.text(FindingMessage.GRAVEST, String.join("; ", first)));
        }

        private Optional<String> furniture() {
            List<String> leftOut = subject.articles().stream().filter(article -> furnitureOf(article) > 0)
                    .map(article -> messages.text(ReportMessage.REPORT_FURNITURE_OF, furnitureOf(article),
                            subject.sources().of(article.id())))
                    .toList();
            return leftOut.isEmpty()
                    ? Optional.empty()
                    : Optional.of(subject.text(FindingMessage.COUNT_FURNITURE, subject.list(leftOut)));
        }

        private static long furnitureOf(Article article) {
            return article.paragraphs().stream().filter(paragraph -> paragraph.part() == Part.FURNITURE).count();
        }

        private void corrections() {
            List<String> notes = new CorrectionNotes(subject).notes();
            if (!notes.isEmpty()) {
                heading(FindingMessage.SECTION_CORRECTIONS, "corrections");
                paragraph(Role.REMARK, Run.quiet(subject.text(FindingMessage.CORRECTIONS_REMARK)));
                blocks.add(new Block.Items(notes.stream().map(note -> List.of(Run.plain(note))).toList()));
            }
        }

        private void desk() {
            Map<Boolean, List<Numbered>> shown = subject.shown().stream()
                    .collect(Collectors.partitioningBy(numbered -> isAlone(numbered.difference())));
            heading(FindingMessage.SECTION_DIFFERENCES, "differences");
            blocks.add(deskTable(shown.getOrDefault(false, List.of())));
            List<Numbered> alone = shown.getOrDefault(true, List.of());
            if (!alone.isEmpty()) {
                heading(FindingMessage.SECTION_ALONE, "alone");
                blocks.add(deskTable(alone));
            }
        }

        private Block deskTable(List<Numbered> shown) {
            return new Block.Table(subject.text(FindingMessage.TABLE_DESK),
                    List.of(column(FindingMessage.COLUMN_NUMBER, 7), column(FindingMessage.COLUMN_TOPIC, 22),
                            column(FindingMessage.COLUMN_SEVERITY, 10), column(FindingMessage.COLUMN_VALUES, 31),
                            column(FindingMessage.COLUMN_VERDICT, 14), column(FindingMessage.COLUMN_NOTE, 16)),
                    shown.stream().map(this::deskRow).toList());
        }

        private List<List<Run>> deskRow(Numbered numbered) {
            CheckedDifference difference = numbered.difference();
            Severity severity = difference.fact().severity();
            return List.of(cell(Integer.toString(numbered.number())),
                    cell(subject.phrasing().topic(difference.fact().topic())),
                    cell(severity == null ? "" : subject.phrasing().severity(severity)), printed(difference.fact()),
                    List.of(Run.strong(subject.verdict(difference))),
                    cell(difference.finding().map(Finding::note).orElse("")));
        }

        /** What was printed, and by whom. */
        private List<Run> printed(Fact fact) {
            Map<String, List<String>> sources = new LinkedHashMap<>();
            subject.citations().of(fact).forEach(citation -> sources
                    .computeIfAbsent(subject.phrasing().hedged(citation.reading()), _ -> new ArrayList<>())
                    .add(citation.source()));
            List<Run> runs = new ArrayList<>();
            sources.forEach((words, by) -> {
                runs.add(Run.plain((runs.isEmpty() ? "" : "; ") + words));
                runs.add(Run.quiet(" (" + subject.list(by.stream().distinct().toList()) + ")"));
            });
            return runs;
        }

        private void agreements() {
            if (agreeing().isEmpty()) {
                return;
            }
            heading(FindingMessage.SECTION_AGREEMENTS, "agreements");
            List<List<List<Run>>> rows = agreeing().stream()
                    .map(fact -> List.of(cell(subject.phrasing().topic(fact.topic())),
                            cell(subject.phrasing().summary(fact)),
                            cell(subject.phrasing().agreement(fact.agreement())),
                            cell(subject.list(fact.articles().stream().map(subject.sources()::of).toList()))))
                    .toList();
            blocks.add(new Block.Table(subject.text(FindingMessage.TABLE_AGREEMENTS),
                    List.of(column(FindingMessage.COLUMN_TOPIC, 30), column(FindingMessage.COLUMN_VALUES, 30),
                            column(FindingMessage.COLUMN_AGREEMENT, 15), column(FindingMessage.COLUMN_SOURCE, 25)),
                    rows));
        }

        private List<Fact> agreeing() {
            return subject.comparison().facts().stream().filter(fact -> !fact.isDifference()).toList();
        }

        private void notCompared() {
            // notices name files
            if (!subject.comparison().notices().isEmpty() && !subject.isAnonymous()) {
                heading(FindingMessage.SECTION_NOT_COMPARED, "not-compared");
                blocks.add(new Block.Items(subject.comparison().notices().stream()
                        .map(notice -> List.of(Run.plain(subject.phrasing().notice(notice)))).toList()));
            }
        }

        private void sources() {
            heading(FindingMessage.SECTION_SOURCES, "sources");
            List<List<List<Run>>> rows = subject.articles().stream().map(this::source).toList();
            blocks.add(new Block.Table(subject.text(FindingMessage.TABLE_SOURCES),
                    List.of(column(FindingMessage.COLUMN_SOURCE, 16), column(FindingMessage.COLUMN_TITLE, 26),
                            column(FindingMessage.COLUMN_PUBLISHED, 14), column(FindingMessage.COLUMN_ORIGIN, 22),
                            column(FindingMessage.COLUMN_HASH, 22)),
                    rows));
        }

        private List<List<Run>> source(Article article) {
            String name = subject.sources().of(article.id());
            String unknown = subject.text(FindingMessage.UNKNOWN);
            String published = article.imprint().publication() == null
                    ? unknown
                    : article.imprint().publication().toString();
            if (subject.isAnonymous()) {
                return List.of(List.of(Run.strong(name)), cell("–"), cell(published), cell("–"), cell("–"));
            }
            Provenance provenance = article.provenance();
            String origin = provenance == null
                    ? article.path()
                    : String.join(" → ", provenance.locations()) + ", "
                            + subject.text(FindingMessage.READ_AT, subject.findings().moment(provenance.readAt()));
            return List.of(List.of(Run.strong(name)), cell(article.title()), cell(published), cell(origin),
                    cell(provenance == null ? unknown : provenance.original().sha256()));
        }

        private static List<Run> cell(String text) {
            return List.of(Run.plain(text));
        }

        private Column column(FindingMessage heading, int share) {
            return new Column(subject.text(heading), share);
        }

        private void heading(FindingMessage message, String anchor) {
            blocks.add(new Block.Heading(2, subject.text(message), anchor));
        }

        private void paragraph(Role role, Run run) {
            blocks.add(new Block.Paragraph(role, List.of(run)));
        }
    }
}
