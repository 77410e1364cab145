package app.lateral.ui.reading;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;
import app.lateral.text.Part;
import app.lateral.ui.control.IconButton;

/** Says at the foot of a pane how much of the page is not the article, and folds it. */
final class PageTextBar extends HBox {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    /** A bar for this article; not there where all of the page is the article. */
    PageTextBar(Article article, String source, BooleanProperty shown, Messages messages) {
        long paragraphs = article.paragraphs().stream().filter(paragraph -> paragraph.part() == Part.FURNITURE).count();
        getStyleClass().add("page-text-bar");
        String count = messages.text(ReadingMessage.PAGE_TEXT, paragraphs);
        IconButton fold = new IconButton("fold-page-text", count, () -> shown.set(!shown.get()));
        fold.setText(count);
        shown.subscribe(now -> {
            fold.pseudoClassStateChanged(FOLDED, !now);
            fold.say(messages.text(now ? ReadingMessage.FOLD_PAGE_TEXT : ReadingMessage.SHOW_PAGE_TEXT, source, count));
        });
        getChildren().add(fold);
        setVisible(paragraphs > 0);
        setManaged(paragraphs > 0);
    }
}
