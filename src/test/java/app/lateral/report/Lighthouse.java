package app.lateral.report;

import java.math.BigDecimal;
import java.util.List;

import app.lateral.align.MatchReason.CloseMeaning;
import app.lateral.align.MatchReason.SharedNames;
import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.FactKind;
import app.lateral.fact.Topic;
import app.lateral.text.Notice;

/** An invented story of three articles on which reports are tried. */
final class Lighthouse {
    private Lighthouse() {
    }

    static Comparison comparison() {
        ComparisonBuilder story = new ComparisonBuilder()
                .article("in/gull.txt", "# Old light goes out", "- Share this page",
                        "The 🗼 at Skarn stands barely 30 m above the sea.", "It was lit for ninety years.",
                        "Keeper Odd Brekke, whose father and grandfather had both climbed the same narrow stairs "
                                + "every night before him, put the lamp out at 6 p.m. on Monday while some forty of his "
                                + "neighbours, three school classes and a brass band looked on from the pier below.")
                .article("in/tern.txt", "# Skarn light is dark",
                        "Skarn’s tower, about 42 metres high, lost its lamp after ninety years.")
                .article("in/auk.txt", "# A lamp for the museum", "The lamp goes to Bergen.");
        return story
                .link("A", 2, "B", 1, 0.81236, new SharedNames(List.of("Skarn")), new CloseMeaning(0.777))
                .fact(FactKind.QUANTITY, new Topic(Topic.Aspect.MEASURE, List.of("tower")),
                        Agreement.CONFLICT,
                        new Explanation.BeyondRounding("42 metres", "30 m", new BigDecimal("40.0")),
                        story.reading("A", "30 m", "30", "m", "barely"),
                        story.reading("B", "42 metres", "42", "m", "about"))
                .fact(FactKind.TIME, new Topic(Topic.Aspect.WHEN, List.of("lamp")), Agreement.ALONE,
                        new Explanation.OnlyOneArticle(),
                        story.reading("A", "6 p.m. on Monday", "XXXX-WXX-1T18:00", null, null))
                .fact(FactKind.DURATION, new Topic(Topic.Aspect.LENGTH_OF_TIME, List.of("service")), Agreement.SAME,
                        new Explanation.SameValue("ninety years"),
                        story.reading("A", "ninety years", "P90Y", null, null),
                        story.reading("B", "ninety years", "P90Y", null, null))
                .notice(Notice.Problem.MISSING, "in/skua.txt").build();
    }
}
