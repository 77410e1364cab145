package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Severity;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.text.Notice;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;

/** A comparison for a person at a terminal: the differences in rank order, what agrees, what was not compared. */
public final class TextReport implements ReportFormat {
    private static final int WIDTH = 100;
    private static final int INDENT = 4;
    private static final int HANGING = 8;

    private final Messages messages;

    /** Speaks in these words. */
    public TextReport(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        out.write(new Page(comparison).write().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** One comparison on its way out. */
    private final class Page {
        private final Comparison comparison;
        private final SourceNames sources;
        private final Phrasing phrasing = new Phrasing(messages);
        private final Citations citations;
        private final TextLayout layout = new TextLayout(WIDTH);

        Page(Comparison comparison) {
            this.comparison = comparison;
            this.sources = new SourceNames(comparison.articles().stream().map(AnnotatedArticle::article).toList());
            this.citations = new Citations(comparison, sources, phrasing, messages);
        }

        String write() {
            if (comparison.articles().isEmpty()) {
                layout.add(0, 0, messages.text(ReportMessage.REPORT_NOTHING_COMPARED));
            } else {
                articles();
                differences();
                agreements();
                passages();
                new SharedTextSection(comparison, sources, messages).addTo(layout);
                furniture();
            }
            notices();
            return layout.toString();
        }

        private void articles() {
            layout.add(0, 0, messages.text(ReportMessage.REPORT_COMPARED, comparison.articles().size()));
            for (AnnotatedArticle article : comparison.articles()) {
                layout.add(INDENT, HANGING, sources.of(article.id()) + ": " + article.article().title());
            }
        }

        private void differences() {
            List<Fact> differences = comparison.differences();
            layout.gap();
            layout.add(0, 0, messages.text(isAlone()
                    ? ReportMessage.REPORT_DIFFERENCES_WITHIN
                    : ReportMessage.REPORT_DIFFERENCES, differences.size()));
            for (int i = 0; i < differences.size(); i++) {
                difference(i + 1, differences.get(i));
            }
        }

        private void difference(int number, Fact fact) {
            layout.gap();
            layout.add(0, INDENT, heading(number, fact));
            layout.add(INDENT, INDENT, phrasing.explanation(fact));
            citations.of(fact).forEach(citation -> layout.add(INDENT, HANGING, citations.line(citation)));
            oneVoices(fact);
            List<String> silent = comparison.silent(fact).stream().map(sources::of).toList();
            if (!silent.isEmpty() && fact.agreement() != Agreement.ALONE) {
                layout.add(INDENT, HANGING, messages.text(ReportMessage.REPORT_SILENT, messages.list(silent)));
            }
        }

        private void oneVoices(Fact fact) {
            comparison.voices(fact).stream().filter(voice -> voice.size() > 1)
                    .map(voice -> messages.list(voice.stream().map(sources::of).toList()))
                    .forEach(names -> layout.add(INDENT, HANGING,
                            messages.text(ReportMessage.REPORT_ONE_VOICE, names)));
        }

        private String heading(int number, Fact fact) {
            String topic = phrasing.topic(fact.topic());
            String kind = phrasing.kind(fact.kind());
            String agreement = phrasing.agreement(fact.agreement());
            Severity severity = fact.severity();
            return severity == null
                    ? messages.text(ReportMessage.REPORT_DIFFERENCE_UNGRADED, number, topic, kind, agreement)
                    : messages.text(ReportMessage.REPORT_DIFFERENCE, number, topic, kind, agreement,
                            phrasing.severity(severity));
        }

        private void agreements() {
            List<Fact> agreements = comparison.facts().stream().filter(fact -> !fact.isDifference()).toList();
            if (isAlone() && agreements.isEmpty()) {
                return;
            }
            layout.gap();
            layout.add(0, 0, messages.text(ReportMessage.REPORT_AGREEMENTS, agreements.size()));
            for (Fact fact : agreements) {
                String bearers = messages.list(fact.articles().stream().map(sources::of).toList());
                layout.add(INDENT, HANGING, messages.text(ReportMessage.REPORT_AGREEMENT, phrasing.topic(fact.topic()),
                        phrasing.summary(fact), phrasing.agreement(fact.agreement()), bearers));
            }
        }

        private void passages() {
            if (!isAlone()) {
                layout.gap();
                layout.add(0, 0,
                        messages.text(ReportMessage.REPORT_PASSAGES, comparison.alignment().links().size()));
            }
        }

        private void furniture() {
            List<String> leftOut = comparison.articles().stream().filter(article -> furnitureOf(article) > 0)
                    .map(article -> messages.text(ReportMessage.REPORT_FURNITURE_OF, furnitureOf(article),
                            sources.of(article.id())))
                    .toList();
            if (!leftOut.isEmpty()) {
                layout.gap();
                layout.add(0, INDENT, messages.text(ReportMessage.REPORT_FURNITURE, messages.list(leftOut)));
            }
        }

        private static long furnitureOf(AnnotatedArticle article) {
            return article.article().paragraphs().stream().map(Paragraph::part).filter(Part.FURNITURE::equals).count();
        }

        private void notices() {
            if (!comparison.notices().isEmpty()) {
                layout.gap();
                layout.add(0, 0, messages.text(ReportMessage.REPORT_NOTICES));
                for (Notice notice : comparison.notices()) {
                    layout.add(INDENT, HANGING, phrasing.notice(notice));
                }
            }
        }

        private boolean isAlone() {
            return comparison.articles().size() == 1;
        }
    }
}
