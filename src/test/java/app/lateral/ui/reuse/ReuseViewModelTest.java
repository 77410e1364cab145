package app.lateral.ui.reuse;

import java.util.List;
import java.util.Objects;

import javafx.scene.paint.Color;

import app.lateral.compare.Comparison;
import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.Stories;
import app.lateral.ui.reuse.ReuseViewModel.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who shares how much with whom, without a window. */
class ReuseViewModelTest {
    private static final Comparison STORY = Stories.compare(Stories.ferryFire());
    private final ReuseViewModel model = new ReuseViewModel(Messages.inEnglish());

    @BeforeEach
    void compare() {
        model.setComparison(STORY);
    }

    @Test
    void thoseWhoShareMostAreChosenFirst() {
        Pair chosen = Objects.requireNonNull(model.pairProperty().get());
        for (String article : model.articlesProperty().get().keySet()) {
            for (String other : model.articlesProperty().get().keySet()) {
                assertTrue(model.share(chosen) >= model.share(new Pair(article, other)));
            }
        }
        assertTrue(model.text(chosen).matches("HARBOUR WIRE, 1.:..: \\d\\d% of it stands in HARBOUR WIRE, 1.:.."),
                model.text(chosen));
    }

    @Test
    void theLongestRunComesFirstAsBothHaveIt() {
        model.pairProperty().set(new Pair("A", "B"));
        List<Integer> lengths = model.runs().stream().map(run -> run.shared().words()).toList();
        assertTrue(lengths.size() > 1, lengths::toString);
        assertEquals(lengths.stream().sorted((one, other) -> other - one).toList(), lengths);
        model.pairProperty().set(new Pair("B", "C"));
        assertTrue(model.runs().getFirst().words().contains("214 passengers"));
        assertTrue(model.runs().getFirst().otherWords().contains("241 passengers"));
        model.pairProperty().set(new Pair("C", "B"));
        assertTrue(model.runs().getFirst().words().contains("241 passengers"));
    }

    @Test
    void nothingIsChosenWhereNothingIsShared() {
        model.setComparison(HandMadeStory.comparison());
        assertNull(model.pairProperty().get());
        assertEquals(List.of(), model.runs());
        assertEquals(0, model.share(new Pair("A", "B")));
    }

    @Test
    void thePictureKeepsToTheRoomThatThereIs() {
        MatrixPicture narrow = picture(400);
        MatrixPicture wide = picture(1200);
        assertTrue(narrow.width() <= 400, narrow::toString);
        assertTrue(wide.field() > narrow.field());
        assertTrue(narrow.svg(Color.WHITE).startsWith("<?xml"));
        assertFalse(narrow.svg(Color.WHITE).contains("NaN"));
    }

    private MatrixPicture picture(double room) {
        return MatrixPicture.of(model, Color.BLACK, Color.WHITE, Color.BLUE, room);
    }
}
