package app.lateral.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import app.lateral.message.FindingMessage;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Finding;
import app.lateral.text.Article;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** The wordings that were judged wrong as schema.org's ClaimReview, which search engines read. */
final class ClaimReviews {
    private static final int WORST = 1;
    private static final int BEST = 5;

    private final ReportSubject subject;

    ClaimReviews(ReportSubject subject) {
        this.subject = subject;
    }

    /** One JSON-LD document with a claim review for each. */
    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            for (Correction correction : new CorrectionNotes(subject).corrections()) {
                write(correction, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void write(Correction correction, JsonGenerator json) throws IOException {
        Article article = subject.comparison().article(correction.wrong().article()).article();
        CheckedDifference difference = subject.checked().of(correction.fact());
        json.writeStartObject();
        json.writeStringField("@type", "ClaimReview");
        json.writeStringField("claimReviewed", subject.phrasing().topic(correction.fact().topic()) + ": "
                + subject.phrasing().hedged(correction.wrong()));
        if (difference.finding().isPresent()) {
            Finding finding = difference.finding().get();
            json.writeStringField("datePublished", finding.at().toString().substring(0, 10));
            if (!finding.by().isBlank()) {
                json.writeObjectFieldStart("author");
                json.writeStringField("@type", "Person");
                json.writeStringField("name", finding.by());
                json.writeEndObject();
            }
        }
        json.writeObjectFieldStart("itemReviewed");
        json.writeStringField("@type", "Claim");
        json.writeObjectFieldStart("author");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", subject.sources().of(article.id()));
        json.writeEndObject();
        if (article.published() != null) {
            json.writeStringField("datePublished", article.published().toString());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("reviewRating");
        json.writeStringField("@type", "Rating");
        json.writeNumberField("ratingValue", WORST);
        json.writeNumberField("worstRating", WORST);
        json.writeNumberField("bestRating", BEST);
        json.writeStringField("alternateName", subject.text(correction.right() == null
                ? FindingMessage.VERDICT_NONE_RIGHT
                : FindingMessage.CLAIM_WRONG));
        json.writeEndObject();
        json.writeEndObject();
    }
}
