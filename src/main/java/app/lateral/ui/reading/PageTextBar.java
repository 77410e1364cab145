package app.lateral.ui.reading;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;
import app.lateral.text.Part;

/** Says at the foot of a pane how much of the page is not the article, and folds it. */
final class PageTextBar extends FlowPane {
    /** A bar for this article; not there where all of the page is the article. */
    PageTextBar(Article article, String source, BooleanProperty shown, Messages messages) {
        long paragraphs = article.paragraphs().stream().filter(paragraph -> paragraph.part() == Part.FURNITURE).count();
        getStyleClass().add("page-text-bar");
        Label count = new Label(messages.text(ReadingMessage.PAGE_TEXT, paragraphs));
        count.setWrapText(true);
        Hyperlink fold = new Hyperlink();
        fold.getStyleClass().add("fold-page-text");
        fold.setOnAction(_ -> {
            shown.set(!shown.get());
            fold.setVisited(false);
        });
        shown.subscribe(now -> {
            ReadingMessage wording = now ? ReadingMessage.FOLD_PAGE_TEXT : ReadingMessage.SHOW_PAGE_TEXT;
            fold.setText(messages.text(wording));
            fold.setAccessibleText(messages.text(ReadingMessage.PLACE, messages.text(wording), source));
        });
        getChildren().addAll(count, fold);
        setVisible(paragraphs > 0);
        setManaged(paragraphs > 0);
    }
}
