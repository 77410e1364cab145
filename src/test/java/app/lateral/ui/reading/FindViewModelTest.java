package app.lateral.ui.reading;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Looking for words in all articles, without a window. */
class FindViewModelTest {
    private final ExampleStory story = ExampleStories.ports(3);
    private final FindViewModel model = new FindViewModel();

    @BeforeEach
    void look() {
        model.setArticles(story.articles());
        model.openProperty().set(true);
        model.wordsProperty().set("lunin");
    }

    @Test
    void placesAreFoundFromLeftToRightAndGoneThroughInARound() {
        assertEquals("A", current());
        model.next();
        model.next();
        assertEquals("C", current());
        model.next();
        assertEquals("A", current());
        model.previous();
        assertEquals("C", current());
    }

    @Test
    void nothingIsFoundWhileNobodyLooks() {
        model.openProperty().set(false);
        assertTrue(model.current().isEmpty());
        assertEquals(List.of(), model.hits("A"));
    }

    @Test
    void articlesThatAreMovedAreGoneThroughInTheirNewOrder() {
        model.setArticles(story.articles().reversed());
        assertEquals("C", current());
    }

    private String current() {
        return model.current().orElseThrow().article();
    }
}
