package app.lateral.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import app.lateral.compare.AddedDifference;
import app.lateral.compare.Anchor;
import app.lateral.compare.Corrections;
import app.lateral.compare.LinkCorrection;
import app.lateral.compare.PartMark;
import app.lateral.fact.FactKind;
import app.lateral.review.DifferenceIdentity;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;
import app.lateral.review.Review;
import app.lateral.review.Verdict;
import app.lateral.text.Article;
import app.lateral.text.Imprint;
import app.lateral.text.Mark;
import app.lateral.text.Original;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.Provenance;
import app.lateral.text.Publication;
import app.lateral.text.TextRange;
import app.lateral.text.Version;

/** A story in which every field of the format is used. */
final class StoryExample {
    private StoryExample() {
    }

    static StoredStory story() {
        Article gull = article("A", "in/gull.txt", "The old lamp 🗼 cost 40 crowns.");
        Article tern = article("B", "in/tern.txt", "The lamp cost about 55 crowns.");
        Anchor forty = Anchor.at(gull, new TextRange(21, 30));
        Anchor fifty = Anchor.at(tern, new TextRange(20, 29));
        Corrections corrections = new Corrections(
                List.of(new PartMark(Anchor.at(gull, new TextRange(0, 31)), Part.BODY)),
                List.of(new LinkCorrection(LinkCorrection.Kind.CUT, forty, fifty)),
                List.of(new AddedDifference(FactKind.STATEMENT, "what the lamp cost", List.of(forty, fifty))));
        Finding finding = new Finding(new DifferenceIdentity(FactKind.MONEY, List.of(forty, fifty)),
                new Verdict.SourceRight("in/tern.txt"), "Asked the mayor.\nShe has the bill.",
                List.of(new Evidence(Evidence.Kind.QUOTATION, "“fifty-five”, the mayor said",
                        LocalDate.of(2026, 3, 4))),
                "Ida", Instant.parse("2026-03-05T09:30:00Z"), Finding.Standing.STANDS);
        return new StoredStory(List.of(gull, tern), new Review(List.of(finding), corrections));
    }

    /** The same with so many findings, of which the last is number {@code count}. */
    static StoredStory withFindings(int count) {
        StoredStory story = story();
        List<Finding> findings = IntStream.rangeClosed(1, count).mapToObj(number -> {
            Anchor anchor = new Anchor("in/gull.txt", new TextRange(number, number + 1), "x");
            return new Finding(new DifferenceIdentity(FactKind.COUNT, List.of(anchor)), new Verdict.CannotTell(),
                    Integer.toString(number), List.of(), "", Instant.EPOCH, Finding.Standing.STANDS);
        }).toList();
        return new StoredStory(story.articles(), new Review(findings, story.review().corrections()));
    }

    private static Article article(String id, String path, String text) {
        Imprint imprint = new Imprint("Gull", "Ida Holm", "SKARN", "en",
                new Publication(LocalDate.of(2026, 3, 4), LocalTime.of(14, 5), ZoneOffset.UTC),
                new Version("urn:x:1", "lamp", 2, List.of(Version.Signal.UPDATE)));
        Provenance provenance = new Provenance(Original.of((text + "\r\n").getBytes(StandardCharsets.UTF_8)),
                List.of(path), Instant.parse("2026-03-05T09:00:00Z"), Provenance.Format.PLAIN_TEXT, "UTF-8");
        return new Article(id, path, "The old lamp", imprint, text,
                List.of(new Paragraph(new TextRange(0, text.length()), Part.BODY, 1)),
                List.of(new Mark(new TextRange(4, 8), Mark.Kind.PLACE, null)), provenance);
    }
}
