package app.lateral.ui.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.lateral.compare.Comparison;
import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.ui.Stories;
import app.lateral.ui.task.HeldRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StoryViewModelTest {
    private final HeldRunner runner = new HeldRunner();
    private final StoryViewModel story = new StoryViewModel(new StoryReader(), Stories::comparer, runner);

    @TempDir
    private Path folder;
    private List<Path> ferries = List.of();

    @BeforeEach
    void write() {
        ferries = Stories.ferries(folder, 11);
    }

    @Test
    void showsTheTextsBeforeTheyAreCompared() {
        story.add(ferries.subList(0, 2));
        assertInstanceOf(StoryState.Reading.class, story.stateProperty().get());
        runner.runNext();
        assertEquals(names(0, 1), names());
        assertInstanceOf(StoryState.Comparing.class, story.stateProperty().get());
        assertNull(story.comparisonProperty().get());
        runner.runNext();
        assertInstanceOf(StoryState.Compared.class, story.stateProperty().get());
        assertEquals(2, comparison().articles().size());
    }

    @Test
    void tellsHowFarItIs() {
        List<StoryState> states = new ArrayList<>();
        story.stateProperty().addListener((_, _, state) -> states.add(state));
        story.add(ferries.subList(0, 2));
        runner.runAll();
        List<Double> fractions = states.stream().filter(StoryState.Comparing.class::isInstance)
                .map(state -> ((StoryState.Comparing) state).fraction()).toList();
        assertTrue(fractions.size() > 3, fractions::toString);
        assertEquals(fractions.stream().sorted().toList(), fractions);
    }

    @Test
    void addsBehindWhatIsThere() {
        add(ferries.subList(0, 2));
        add(ferries.subList(4, 5));
        assertEquals(names(0, 1, 4), names());
        assertEquals(List.of("A", "B", "C"), story.articles().stream().map(Article::id).toList());
        assertEquals(3, comparison().articles().size());
    }

    @Test
    void addingWhileFilesAreBeingReadLosesNone() {
        story.add(ferries.subList(0, 1));
        story.add(ferries.subList(1, 2));
        runner.runAll();
        assertEquals(names(0, 1), names());
        assertEquals(2, comparison().articles().size());
    }

    @Test
    void saysWhatCannotBeReadAndComparesTheRest() {
        add(List.of(ferries.get(0), folder.resolve("gone.txt"), ferries.get(1)));
        assertEquals(names(0, 1), names());
        assertEquals(List.of(Problem.MISSING), problems());
        assertEquals(List.of(Problem.MISSING), comparison().notices().stream().map(Notice::problem).toList());
    }

    @Test
    void keepsTheNoticeOfARefusedFileUntilItIsDismissed() {
        add(List.of(ferries.get(0), folder.resolve("gone.txt"), ferries.get(1)));
        story.move(0, 1);
        runner.runAll();
        assertEquals(List.of(Problem.MISSING), problems());
        story.dismissRefused();
        assertEquals(List.of(), problems());
    }

    @Test
    void forgetsTheNoticeOnceTheFileIsThere() {
        Path late = folder.resolve("late.txt");
        add(List.of(ferries.get(0), late, ferries.get(1)));
        Stories.write(late, "A late text\n\nThe ferry came in at last on Tuesday.\n");
        add(List.of(late));
        assertEquals(List.of(), problems());
        assertEquals(3, story.articles().size());
    }

    @Test
    void refusesTheEleventh() {
        add(ferries);
        assertEquals(StoryReader.MOST_ARTICLES, story.articles().size());
        assertEquals(List.of(Problem.TOO_MANY), problems());
        add(ferries.subList(10, 11));
        assertEquals(List.of(Problem.TOO_MANY), problems());
    }

    @Test
    void aFileThatIsThereAlreadyIsNotAddedAgain() {
        add(ferries.subList(0, 2));
        add(ferries.subList(0, 1));
        assertEquals(names(0, 1), names());
        assertEquals(List.of(Problem.SAME_AS), problems());
    }

    @Test
    void oneAloneIsComparedWithItself() {
        add(ferries.subList(0, 1));
        assertEquals(List.of(Problem.ONLY_ONE), problems());
        assertEquals(1, comparison().articles().size());
        add(ferries.subList(1, 2));
        assertEquals(List.of(), problems());
    }

    @Test
    void removesAndMoves() {
        add(ferries.subList(0, 4));
        story.remove("B");
        runner.runAll();
        assertEquals(names(0, 2, 3), names());
        story.move(2, 0);
        runner.runAll();
        assertEquals(names(3, 0, 2), names());
        assertEquals(3, comparison().articles().size());
        story.remove("A");
        story.remove("B");
        story.remove("C");
        runner.runAll();
        assertEquals(List.of(), names());
        assertInstanceOf(StoryState.Empty.class, story.stateProperty().get());
    }

    @Test
    void whatIsCancelledIsNotCompared() {
        story.add(ferries.subList(0, 2));
        runner.runNext();
        story.cancel();
        runner.runAll();
        assertInstanceOf(StoryState.Stopped.class, story.stateProperty().get());
        assertNull(story.comparisonProperty().get());
        assertEquals(names(0, 1), names());
        story.compareAgain();
        runner.runAll();
        assertInstanceOf(StoryState.Compared.class, story.stateProperty().get());
    }

    @Test
    void whatFailsIsNotCompared() {
        StoryViewModel failing = new StoryViewModel(new StoryReader(), () -> {
            throw new IllegalStateException("the model is broken");
        }, runner);
        failing.add(ferries.subList(0, 2));
        runner.runAll();
        assertEquals("the model is broken",
                assertInstanceOf(StoryState.Failed.class, failing.stateProperty().get()).cause().getMessage());
        assertEquals(2, failing.articles().size());
    }

    private void add(List<Path> files) {
        story.add(files);
        runner.runAll();
    }

    private Comparison comparison() {
        return Objects.requireNonNull(story.comparisonProperty().get());
    }

    private List<String> names() {
        return story.articles().stream().map(article -> Path.of(article.path()).getFileName().toString()).toList();
    }

    private static List<String> names(Integer... numbers) {
        return List.of(numbers).stream().map(number -> "ferry-" + number + ".txt").toList();
    }

    private List<Problem> problems() {
        return story.notices().stream().map(Notice::problem).toList();
    }
}
