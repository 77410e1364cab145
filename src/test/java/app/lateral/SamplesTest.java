package app.lateral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.compare.Comparison;
import app.lateral.compare.Progress;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.text.Part;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Compares each story below samples/ and holds the result against its expectations, line by line. A line that no longer
 * comes true is a step back; a line under "not found yet" that does come true is a step forward, and the page must be
 * told of it.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Set<Agreement> DIFFERENT = EnumSet.of(Agreement.CONFLICT, Agreement.UPDATE);

    @TestFactory
    Stream<DynamicNode> showsWhatAnEditorShouldFind() throws IOException {
        return stories().stream().map(SamplesTest::testsOf);
    }

    @Test
    void quotesItsArticlesRightly() throws IOException {
        for (Path story : stories()) {
            Comparison comparison = compare(story);
            ExpectedPage page = pageOf(story);
            Stream.concat(page.expected().stream(), page.notYet().stream()).map(SamplesTest::placesOf)
                    .flatMap(List::stream)
                    .forEach(place -> assertFalse(place.rangesIn(comparison).isEmpty(),
                            () -> story + ": article " + place.article() + " does not hold \"" + place.words() + "\""));
        }
    }

    private static DynamicNode testsOf(Path story) {
        ExpectedPage page = pageOf(story);
        Comparison comparison = compare(story);
        Stream<DynamicNode> holds = page.expected().stream().map(expectation -> dynamicTest(expectation.line(),
                () -> assertEquals("", expectation.missedIn(comparison).orElse(""), expectation.line())));
        Stream<DynamicNode> open = page.notYet().stream()
                .map(expectation -> dynamicTest("not found yet: " + expectation.line(),
                        () -> assertTrue(expectation.missedIn(comparison).isPresent(),
                                "comes true now, move it up in " + expectations(story) + ": "
                                        + expectation.line())));
        Stream<DynamicNode> nothingElse = Stream.of(dynamicTest("no furniture beside that",
                () -> assertEquals(List.of(), unexpectedFurniture(page, comparison))));
        Stream<DynamicNode> peace = hasDifference(page)
                ? Stream.of()
                : Stream.of(dynamicTest("nothing in conflict",
                        () -> assertEquals(List.of(), differences(comparison))));
        return DynamicContainer.dynamicContainer(story.getFileName().toString(),
                Stream.of(holds, nothingElse, peace, open).flatMap(each -> each));
    }

    /** Whether the page wants any difference at all: where the sources agree, every one that is shown is a false alarm. */
    private static boolean hasDifference(ExpectedPage page) {
        return Stream.concat(page.expected().stream(), page.notYet().stream())
                .filter(Expectation.OfFact.class::isInstance)
                .flatMap(fact -> ((Expectation.OfFact) fact).agreements().stream()).anyMatch(DIFFERENT::contains);
    }

    private static List<Fact> differences(Comparison comparison) {
        return comparison.facts().stream().filter(fact -> DIFFERENT.contains(fact.agreement())).toList();
    }

    private static List<String> unexpectedFurniture(ExpectedPage page, Comparison comparison) {
        List<Place> listed = page.expected().stream().filter(Expectation.OfFurniture.class::isInstance)
                .flatMap(expectation -> placesOf(expectation).stream()).toList();
        return comparison.articles().stream().flatMap(annotated -> furniture(annotated.article())
                .filter(text -> listed.stream()
                        .noneMatch(place -> place.articleIn(comparison).equals(annotated.article())
                                && text.startsWith(place.words())))
                .map(text -> annotated.id() + ": " + text)).toList();
    }

    private static Stream<String> furniture(Article article) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.part() == Part.FURNITURE)
                .map(paragraph -> article.textAt(paragraph.range()));
    }

    private static List<Place> placesOf(Expectation expectation) {
        return switch (expectation) {
            case Expectation.OfArticle _ -> List.of();
            case Expectation.OfFurniture(_, Place paragraph) -> List.of(paragraph);
            case Expectation.OfLink(_, Place one, Place other) -> List.of(one, other);
            case Expectation.OfFact fact -> fact.readings();
            case Expectation.OfPeace(_, List<Place> readings) -> readings;
        };
    }

    private static Comparison compare(Path story) {
        try (Stream<Path> files = Files.list(story)) {
            List<Path> articles = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            Comparison comparison = Lateral.comparer().compare(new StoryReader().read(articles), Progress.SILENT);
            assertEquals(List.of(), comparison.notices());
            assertEquals(articles.size(), comparison.articles().size());
            return comparison;
        } catch (IOException e) {
            throw new IllegalStateException(story.toString(), e);
        }
    }

    private static ExpectedPage pageOf(Path story) {
        try {
            return new ExpectedPage(expectations(story));
        } catch (IOException e) {
            throw new IllegalStateException(story.toString(), e);
        }
    }

    /** Beside the folder, which holds articles alone, so that it can be given whole. */
    private static Path expectations(Path story) {
        return story.resolveSibling(story.getFileName() + ".expected.md");
    }

    private static List<Path> stories() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
