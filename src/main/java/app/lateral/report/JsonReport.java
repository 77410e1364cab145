package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.align.PassageGroup;
import app.lateral.align.PassageLink;
import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.reuse.Extract;
import app.lateral.reuse.ReuseShare;
import app.lateral.reuse.SharedText;
import app.lateral.review.CheckedComparison;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Finding;
import app.lateral.review.Finding.Standing;
import app.lateral.review.Verdict;
import app.lateral.text.Notice;
import app.lateral.text.TextRange;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import org.jspecify.annotations.Nullable;

/** The interchange format {@code lateral-comparison/1}, for other programs. */
public final class JsonReport implements ReportFormat {
    private static final String FORMAT = "lateral-comparison/1";
    private static final String REPORT_FORMAT = "lateral-report/1";
    /** Scores are not sure beyond this, and the last digits of a sum differ between processors. */
    private static final int SCORE_DECIMALS = 4;

    private final Phrasing phrasing;
    private final JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    /** Explains in these words. */
    public JsonReport(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    @Override
    public void write(Comparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(ArticleJson.layout());
            new Document(json, comparison).write();
            json.writeRaw('\n');
        }
    }

    /**
     * Writes the same with what was decided, as {@code lateral-report/1}: {@code findings} behind the facts that the
     * report shows, each with the id of its fact, or null where the comparison no longer has it.
     */
    void write(CheckedComparison checked, ReportOptions options, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(ArticleJson.layout());
            new Document(json, checked.comparison()).write(checked, options);
            json.writeRaw('\n');
        }
    }

    /** One comparison on its way out. */
    private final class Document {
        private final JsonGenerator json;
        private final Comparison comparison;
        private final Map<String, CodePointOffsets> offsets = new LinkedHashMap<>();

        Document(JsonGenerator json, Comparison comparison) {
            this.json = json;
            this.comparison = comparison;
            for (AnnotatedArticle article : comparison.articles()) {
                offsets.put(article.id(), new CodePointOffsets(article.article().text()));
            }
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            contents(comparison.facts());
            json.writeEndObject();
        }

        private void contents(List<Fact> facts) throws IOException {
            array("articles", comparison.articles(), this::article);
            array("links", comparison.alignment().links(), this::link);
            array("passages", comparison.alignment().passages(), this::passageLink);
            array("groups", comparison.alignment().groups(), this::group);
            array("reuse", comparison.reuse().texts(), this::sharedText);
            array("shares", comparison.articles(), this::shares);
            array("facts", facts, this::fact);
            array("notices", comparison.notices(), this::notice);
        }

        void write(CheckedComparison checked, ReportOptions options) throws IOException {
            json.writeStartObject();
            json.writeStringField("format", REPORT_FORMAT);
            contents(checked.comparison().facts().stream()
                    .filter(fact -> !fact.isDifference() || options.shows(checked.of(fact))).toList());
            json.writeArrayFieldStart("findings");
            for (CheckedDifference difference : checked.differences()) {
                if (difference.finding().isPresent() && options.shows(difference)) {
                    finding(difference.fact().id(), difference.finding().get(), difference.standing());
                }
            }
            for (Finding finding : checked.unplaced()) {
                finding(null, finding, Standing.LOOK_AGAIN);
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void finding(@Nullable String fact, Finding finding, Standing standing) throws IOException {
            json.writeStartObject();
            optional("fact", fact);
            constant("verdict", ReportOptions.Status.of(finding.verdict()));
            optional("article", finding.verdict() instanceof Verdict.SourceRight(String path) ? path : null);
            constant("standing", standing);
            json.writeStringField("note", finding.note());
            array("evidence", finding.evidence(), evidence -> {
                constant("kind", evidence.kind());
                json.writeStringField("content", evidence.content());
                optional("date", evidence.date() == null ? null : evidence.date().toString());
            });
            json.writeStringField("by", finding.by());
            json.writeStringField("at", finding.at().toString());
            array("readings", finding.difference().readings(), reading -> {
                json.writeStringField("path", reading.article());
                json.writeStringField("text", reading.words());
            });
            json.writeEndObject();
        }

        private void article(AnnotatedArticle annotated) throws IOException {
            ArticleJson.write(json, annotated.article(), annotated.sentences());
        }

        private void link(Link link) throws IOException {
            passage("from", link.from());
            passage("to", link.to());
            constant("relation", link.relation());
            share("score", link.score());
            json.writeArrayFieldStart("reasons");
            for (var reason : link.reasons()) {
                json.writeString(phrasing.reason(reason));
            }
            json.writeEndArray();
        }

        private void passage(String field, Passage passage) throws IOException {
            json.writeObjectFieldStart(field);
            place(passage);
            json.writeEndObject();
        }

        private void place(Passage passage) throws IOException {
            json.writeStringField("article", passage.article());
            range(passage.article(), passage.range());
        }

        private void passageLink(PassageLink passage) throws IOException {
            passage("from", passage.from());
            passage("to", passage.to());
            constant("relation", passage.relation());
            share("score", passage.score());
        }

        private void group(PassageGroup group) throws IOException {
            array("passages", group.passages(), this::place);
        }

        private void sharedText(SharedText text) throws IOException {
            extract("from", text.from());
            extract("to", text.to());
            json.writeNumberField("words", text.words());
            json.writeNumberField("quoted", text.quoted());
            json.writeNumberField("edits", text.edits());
        }

        private void extract(String field, Extract extract) throws IOException {
            json.writeObjectFieldStart(field);
            json.writeStringField("article", extract.article());
            range(extract.article(), extract.range());
            json.writeEndObject();
        }

        private void shares(AnnotatedArticle article) throws IOException {
            json.writeStringField("article", article.id());
            share(comparison.reuse().shareOf(article.id()));
            List<AnnotatedArticle> others = comparison.articles().stream()
                    .filter(other -> !other.id().equals(article.id())).toList();
            array("with", others, other -> {
                json.writeStringField("article", other.id());
                share(comparison.reuse().shareOf(article.id(), other.id()));
            });
        }

        private void share(ReuseShare share) throws IOException {
            json.writeNumberField("words", share.words());
            json.writeNumberField("shared", share.shared());
            json.writeNumberField("quoted", share.quoted());
        }

        private void fact(Fact fact) throws IOException {
            json.writeStringField("id", fact.id());
            constant("kind", fact.kind());
            json.writeStringField("topic", phrasing.topic(fact.topic()));
            constant("agreement", fact.agreement());
            constant("severity", fact.severity());
            share("confidence", fact.confidence());
            json.writeStringField("explanation", phrasing.explanation(fact));
            array("readings", fact.readings(), this::reading);
            json.writeArrayFieldStart("voices");
            for (List<String> voice : comparison.voices(fact)) {
                json.writeArray(voice.toArray(String[]::new), 0, voice.size());
            }
            json.writeEndArray();
        }

        private void reading(Reading reading) throws IOException {
            json.writeStringField("article", reading.article());
            range(reading.article(), reading.range());
            json.writeStringField("text", reading.text());
            optional("value", reading.value());
            optional("unit", reading.unit());
            optional("hedge", reading.hedge());
        }

        private void notice(Notice notice) throws IOException {
            optional("article", notice.article());
            constant("level", notice.problem().level());
            json.writeStringField("text", phrasing.notice(notice));
        }

        private void range(String article, TextRange range) throws IOException {
            CodePointOffsets inArticle = offsets.get(article);
            if (inArticle == null) {
                throw new IllegalArgumentException("no article " + article);
            }
            json.writeNumberField("start", inArticle.codePoint(range.start()));
            json.writeNumberField("end", inArticle.codePoint(range.end()));
        }

        private void constant(String field, @Nullable Enum<?> constant) throws IOException {
            optional(field, constant == null ? null : constant.name().toLowerCase(Locale.ROOT));
        }

        private void share(String field, double share) throws IOException {
            BigDecimal rounded = BigDecimal.valueOf(share).setScale(SCORE_DECIMALS, RoundingMode.HALF_EVEN);
            json.writeFieldName(field);
            json.writeNumber(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
        }

        private void optional(String field, @Nullable String value) throws IOException {
            if (value == null) {
                json.writeNullField(field);
            } else {
                json.writeStringField(field, value);
            }
        }

        private <T> void array(String field, List<T> elements, Body<T> body) throws IOException {
            json.writeArrayFieldStart(field);
            for (T element : elements) {
                json.writeStartObject();
                body.write(element);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Writes the fields of one object. */
    @FunctionalInterface
    private interface Body<T> {
        void write(T element) throws IOException;
    }
}
