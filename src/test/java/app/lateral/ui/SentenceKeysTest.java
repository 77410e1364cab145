package app.lateral.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import app.lateral.align.Link;
import app.lateral.ui.reading.SentencePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From sentence to sentence and from match to match with keys alone. */
@OnScreen
class SentenceKeysTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @Test
    void keysGoFromSentenceToSentenceAndSayWhatMatches(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        user.moveTo("#differences").type(KeyCode.ESCAPE);
        assertEquals("Point at a sentence to see what the other articles have on it; click it to keep that in sight.",
                bar(user).getFirst());
        List<SentencePlace> way = new ArrayList<>();
        for (int sentence = 0; sentence < 6; sentence++) {
            user.type(KeyCode.S);
            SentencePlace place = chosen();
            way.add(place);
            assertEquals("A", place.article());
            List<Link> links = links(place);
            assertTrue(bar(user).getFirst().endsWith(links.isEmpty() ? ": no other article has this." : " matches"),
                    links + " " + bar(user));
            assertEquals(links.isEmpty(), bar(user).getLast().isEmpty(), "reasons of " + bar(user));
        }
        assertEquals(way.get(4), shift(user, KeyCode.F9));
        user.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(window.model().reading().sentences().chosenProperty().get());
    }

    @Test
    void keysGoToTheSurestMatchInTheNextArticleAndBack(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        user.type(KeyCode.ESCAPE);
        do {
            user.type(KeyCode.F9);
        } while (links(chosen()).isEmpty());
        SentencePlace from = chosen();
        Link surest = links(from).getFirst();
        user.type(KeyCode.M);
        assertEquals(new SentencePlace("B", surest.to().first()), chosen());
        assertEquals(links(chosen()).getFirst().from().first(), shift(user, KeyCode.M).sentence());
    }

    private SentencePlace shift(User user, KeyCode key) {
        user.shift(key);
        WaitForAsyncUtils.waitForFxEvents();
        return chosen();
    }

    private SentencePlace chosen() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.model().reading().sentences().place().orElseThrow();
    }

    private List<Link> links(SentencePlace place) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.model().story().comparisonProperty().get())
                .alignment().linksOf(place.article(), place.sentence());
    }

    private static List<String> bar(User user) {
        WaitForAsyncUtils.waitForFxEvents();
        return List.of(user.lookup(".match-bar .matches > *").<Labeled>queryAllAs(Labeled.class).iterator().next()
                .getText(), user.lookup(".match-bar .reasons").<Labeled>queryAs(Labeled.class).getText());
    }
}
