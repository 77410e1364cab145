package app.lateral.ui.finding;

import java.util.List;
import java.util.Objects;

import app.lateral.compare.Comparison;
import app.lateral.compare.Coverage;
import app.lateral.message.Messages;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.finding.CardSentence.Marked;
import app.lateral.ui.finding.CardSentence.Plain;
import app.lateral.ui.mark.Mark;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CardViewModelTest {
    private final CardViewModel model = new CardViewModel(Messages.inEnglish());
    private final Comparison comparison = HandMadeStory.comparison();

    @Test
    void explainsTheFigure() {
        Card card = explain(0);
        assertEquals(Mark.FIGURE, card.mark());
        assertEquals("figure · conflict · high", card.kind());
        assertEquals("Torvik's distance to the pole", card.topic());
        assertTrue(card.explanation().contains("27 % more"), card.explanation());
    }

    @Test
    void citesEverySourceWithItsReadingMarked() {
        CardSource second = explain(0).sources().get(1);
        assertEquals("Meridian", second.name());
        assertEquals(List.of(new CardSentence("paragraph 2",
                List.of(new Plain("Torvyk lies about "), new Marked("254 kilometres"),
                        new Plain(" from the pole, the harbour office said.")),
                List.of("254 km"))), second.sentences());
    }

    @Test
    void saysWhichSourcesAreSilent() {
        assertEquals(List.of(Coverage.STATED, Coverage.STATED, Coverage.SILENT),
                explain(0).sources().stream().map(CardSource::coverage).toList());
    }

    @Test
    void givesDurationsInDays() {
        Card card = explain(1);
        assertEquals(List.of("6 days"), card.sources().getFirst().sentences().getFirst().values());
        assertEquals(List.of("7 days"), card.sources().get(1).sentences().getFirst().values());
    }

    @Test
    void givesNoValueWhereWordsAreCompared() {
        assertEquals(List.of(), explain(2).sources().getFirst().sentences().getFirst().values());
    }

    @Test
    void isGoneWhenNothingIsChosen() {
        explain(0);
        model.clear();
        assertNull(model.cardProperty().get());
    }

    private Card explain(int fact) {
        model.explain(comparison.facts().get(fact), comparison);
        return Objects.requireNonNull(model.cardProperty().get());
    }
}
