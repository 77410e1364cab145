package app.lateral.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.fact.Reading;
import app.lateral.message.FindingMessage;
import app.lateral.report.document.Block;
import app.lateral.report.document.Block.Role;
import app.lateral.report.document.Run;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** The articles themselves, with the words that the differences cite marked where they stand. */
final class AnnexSection {
    private final ReportSubject subject;
    /** For each article the marked places by their start, and their names. */
    private final Map<String, TreeMap<Integer, TextRange>> marks = new LinkedHashMap<>();

    AnnexSection(ReportSubject subject) {
        this.subject = subject;
        subject.articles().forEach(article -> marks.put(article.id(), new TreeMap<>()));
        subject.shown().forEach(numbered -> numbered.difference().fact().readings().forEach(this::mark));
    }

    /** The name of the place where a reading stands. */
    static String anchor(Reading reading) {
        return anchor(reading.article(), reading.range().start());
    }

    private static String anchor(String article, int start) {
        return "place-" + article.toLowerCase(Locale.ROOT) + "-" + start;
    }

    /** Of readings that begin at one place the longest is marked. */
    private void mark(Reading reading) {
        TreeMap<Integer, TextRange> ofArticle = marks.get(reading.article());
        if (ofArticle != null && !reading.range().isEmpty()) {
            ofArticle.merge(reading.range().start(), reading.range(), TextRange::union);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, subject.text(FindingMessage.SECTION_ANNEX), "annex"));
        blocks.add(new Block.Paragraph(Role.REMARK, List.of(Run.quiet(subject.text(FindingMessage.ANNEX_REMARK)))));
        subject.articles().forEach(article -> add(article, blocks));
        return blocks;
    }

    private void add(Article article, List<Block> blocks) {
        blocks.add(new Block.Heading(3, subject.text(FindingMessage.ANNEX_ARTICLE, subject.sources().of(article.id()),
                Excerpt.folded(article.title())), "article-" + article.id().toLowerCase(Locale.ROOT)));
        for (Paragraph paragraph : article.paragraphs()) {
            boolean marked = !marksIn(article, paragraph.range()).isEmpty();
            if (paragraph.part() != Part.FURNITURE || marked) {
                blocks.add(new Block.Paragraph(Role.TEXT, runs(article, paragraph)));
            }
        }
    }

    private List<Run> runs(Article article, Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        if (paragraph.part() == Part.BODY) {
            runs.add(Run.quiet(subject.text(FindingMessage.ANNEX_PARAGRAPH, paragraph.number()) + " "));
        }
        int at = paragraph.range().start();
        for (TextRange mark : marksIn(article, paragraph.range())) {
            if (mark.end() > at) {
                int start = Math.max(at, mark.start());
                addWords(article, at, start, paragraph.part(), runs);
                runs.add(new Run.Target(article.textAt(new TextRange(start, mark.end())),
                        anchor(article.id(), mark.start())));
                at = mark.end();
            } else {
                // words within words that are marked already: the place alone is named
                runs.add(new Run.Target("", anchor(article.id(), mark.start())));
            }
        }
        addWords(article, at, paragraph.range().end(), paragraph.part(), runs);
        return runs;
    }

    private static void addWords(Article article, int from, int to, Part part, List<Run> runs) {
        if (from < to) {
            String words = article.textAt(new TextRange(from, to));
            runs.add(part == Part.HEADLINE ? Run.strong(words) : Run.plain(words));
        }
    }

    /** Where a mark begins in the paragraph, cut at the paragraph's end. */
    private List<TextRange> marksIn(Article article, TextRange paragraph) {
        TreeMap<Integer, TextRange> ofArticle = marks.get(article.id());
        return ofArticle == null
                ? List.of()
                : ofArticle.subMap(paragraph.start(), paragraph.end()).values().stream()
                        .map(mark -> new TextRange(mark.start(), Math.min(mark.end(), paragraph.end()))).toList();
    }
}
