package app.lateral.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.differences.DifferencesView;
import app.lateral.ui.preference.Layout;
import app.lateral.ui.reading.ReadingView;

/**
 * The list of differences, the articles beside it and the card below. Where there is no room for eight lines of each
 * article above the card, as with large text on a small screen, articles and card take turns.
 */
public final class Workbench extends BorderPane {
    /** The least height, in times the size of the text, for which articles and card are seen together. */
    private static final double LEAST_FOR_BOTH = 35;
    private final ReadingView reading;
    private final Region card;
    private final SplitPane upper;
    private final SplitPane both = new SplitPane();
    private final DoubleProperty articlesHeight;
    private final DoubleProperty fontSize;
    private final BooleanProperty cardShown = new SimpleBooleanProperty();
    private final HBox turns;
    /** Kept here because who listens to a binding does not hold it. */
    private final ObservableBooleanValue cardNeeded;
    private boolean together;

    /**
     * A workbench.
     *
     * @param card what is below the articles
     * @param cardNeeded whether it has something to show; where not, the articles have its room
     * @param layout how the user has set it up; follows the user
     * @param fontSize the size of the window's text, in pixels
     */
    Workbench(DifferencesView differences, ReadingView reading, Region card, ObservableBooleanValue cardNeeded,
            Layout layout,
            DoubleProperty fontSize, Messages messages) {
        this.reading = reading;
        this.card = card;
        this.cardNeeded = cardNeeded;
        this.articlesHeight = layout.articlesHeightProperty();
        this.fontSize = fontSize;
        upper = new SplitPane(differences, reading);
        // the card is never cut; list and articles scroll
        upper.setMinHeight(0);
        differences.setMinHeight(0);
        reading.setMinHeight(0);
        upper.setDividerPositions(layout.differencesWidthProperty().get());
        upper.getDividers().getFirst().positionProperty()
                .subscribe((_, now) -> layout.differencesWidthProperty().set(now.doubleValue()));
        SplitPane.setResizableWithParent(differences, false);
        SplitPane.setResizableWithParent(card, false);
        both.setOrientation(Orientation.VERTICAL);
        ToggleButton turn = new ToggleButton(messages.text(WindowMessage.SHOW_CARD));
        turn.setId("show-card");
        turn.selectedProperty().bindBidirectional(cardShown);
        turns = new HBox(turn);
        turns.getStyleClass().add("turns");
        getStyleClass().add("workbench");
        setCenter(both);
        arrange();
        cardNeeded.subscribe((_, _) -> arrange());
        cardShown.subscribe((_, _) -> arrange());
        heightProperty().subscribe((_, _) -> arrange());
        fontSize.subscribe((_, _) -> arrange());
    }

    /** Brings the card into sight, where it takes turns with the articles. */
    void showCard() {
        cardShown.set(true);
    }

    private void arrange() {
        boolean room = getHeight() >= LEAST_FOR_BOTH * fontSize.get() || getHeight() == 0;
        reading.setTight(!room);
        if (room && cardNeeded.get()) {
            if (!together) {
                showTogether();
            }
            return;
        }
        together = false;
        both.getItems().setAll(cardNeeded.get() && cardShown.get() ? card : upper);
        setBottom(cardNeeded.get() ? turns : null);
    }

    private void showTogether() {
        together = true;
        setBottom(null);
        both.getItems().setAll(upper, card);
        both.setDividerPositions(articlesHeight.get());
        both.getDividers().getFirst().positionProperty()
                .subscribe((_, now) -> articlesHeight.set(now.doubleValue()));
    }
}
