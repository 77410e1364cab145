package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import app.lateral.segment.SegmentedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.Imprint;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;

/** One article in JSON: as in the interchange format, and alone with what its imprint tells besides. */
public final class ArticleJson {
    private static final String UNTOLD = "und";
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private ArticleJson() {
    }

    /**
     * Writes an article as it was read, as an object of its own with byline, dateline and language.
     *
     * @param out written to and flushed, not closed
     * @throws IOException where {@code out} cannot be written
     */
    public static void write(SegmentedArticle article, OutputStream out) throws IOException {
        Imprint imprint = article.article().imprint();
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(layout());
            json.writeStartObject();
            write(json, article.article(), article.sentences());
            optional(json, "byline", imprint.byline());
            optional(json, "dateline", imprint.dateline());
            optional(json, "language", language(article.language(), imprint.language()));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the fields of an article into the object that is open. */
    static void write(JsonGenerator json, Article article, List<Sentence> sentences) throws IOException {
        json.writeStringField("id", article.id());
        json.writeStringField("path", article.path());
        json.writeStringField("title", article.title());
        optional(json, "source", article.source());
        optional(json, "published", article.published() == null ? null : article.published().toString());
        json.writeStringField("text", article.text());
        CodePointOffsets offsets = new CodePointOffsets(article.text());
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : sentences) {
            json.writeStartObject();
            json.writeNumberField("start", offsets.codePoint(sentence.range().start()));
            json.writeNumberField("end", offsets.codePoint(sentence.range().end()));
            json.writeStringField("part", sentence.part().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("paragraph", sentence.paragraph());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What the article says of its language is finer than what its words tell, but may be wrong. */
    private static @Nullable String language(String detected, @Nullable String told) {
        boolean agree = told != null && Locale.forLanguageTag(told).getLanguage().equals(detected);
        return detected.equals(UNTOLD) || agree ? told : detected;
    }

    private static void optional(JsonGenerator json, String field, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    /** One field or element a line. */
    static DefaultPrettyPrinter layout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
        layout.indentObjectsWith(lines);
        layout.indentArraysWith(lines);
        return layout;
    }
}
