package app.lateral.ui.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.ui.control.LevelCourse;
import app.lateral.ui.control.TextBlock;
import app.lateral.ui.control.TextColumn;
import org.jspecify.annotations.Nullable;

/** Two versions of one article beside each other; a click on a sentence brings what it became level with it. */
public final class RevisionView extends BorderPane {
    private static final double LEVEL = 1.0 / 3;
    private static final double LINE_WIDTH = 680;
    private final RevisionViewModel model;
    private final Messages messages;
    private final TextColumn before = new TextColumn();
    private final TextColumn after = new TextColumn();
    private final JoinGutter gutter = new JoinGutter(before, after);
    private final Label summary = new Label();
    private final Label counts = new Label();
    private final ComboBox<@Nullable String> earlier = new ComboBox<>();
    private final ComboBox<@Nullable String> later = new ComboBox<>();
    private final Runnable afterLayout = this::afterLayout;
    private List<RevisionMarks.Join> joins = List.of();
    private boolean moved;

    /** A view of this model. */
    public RevisionView(RevisionViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("revisions");
        getStyleClass().addAll("reading-view", "revision-view");
        summary.setId("revision-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        summary.getStyleClass().add("revision-summary");
        counts.getStyleClass().add("view-explained");
        setTop(new VBox(tools(), new VBox(summary, counts)));
        ((VBox) getTop()).getChildren().getLast().getStyleClass().add("revision-head");
        HBox row = new HBox(column(before, ViewMessage.REVISION_BEFORE), gutter,
                column(after, ViewMessage.REVISION_AFTER));
        setCenter(row);
        model.shownProperty().subscribe(_ -> show());
        model.styleShownProperty().subscribe((_, _) -> showMarks());
        sceneProperty().subscribe(this::moveToScene);
        visibleProperty().subscribe(visible -> model.activeProperty().set(visible));
        before.setOnClicked(unit -> level(join -> join.before().contains(unit)));
        after.setOnClicked(unit -> level(join -> join.after().contains(unit)));
        before.setOnScrolled(() -> follow(before, after, true));
        after.setOnScrolled(() -> follow(after, before, false));
    }

    private TextColumn column(TextColumn column, ViewMessage name) {
        column.setMaximumLineWidth(LINE_WIDTH);
        column.setAccessibleText(messages.text(name));
        column.versionProperty().subscribe(() -> moved = true);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        return column;
    }

    /** What has the focus first. */
    public Region first() {
        return after;
    }

    private HBox tools() {
        CheckBox style = new CheckBox(messages.text(ViewMessage.REVISION_STYLE));
        style.setId("revision-style");
        style.selectedProperty().bindBidirectional(model.styleShownProperty());
        Button swap = new Button(messages.text(ViewMessage.REVISION_SWAP));
        swap.setId("revision-swap");
        swap.setOnAction(_ -> model.swap());
        HBox tools = new HBox(choice("revision-before", earlier, ViewMessage.REVISION_BEFORE, model.beforeProperty()),
                new Label("→"), choice("revision-after", later, ViewMessage.REVISION_AFTER, model.afterProperty()),
                swap,
                style);
        tools.getStyleClass().add("view-tools");
        return tools;
    }

    private ComboBox<@Nullable String> choice(String id, ComboBox<@Nullable String> choice, ViewMessage name,
            javafx.beans.property.ObjectProperty<@Nullable String> chosen) {
        choice.setId(id);
        choice.setAccessibleText(messages.text(name));
        choice.setConverter(new StringConverter<@Nullable String>() {
            @Override
            public String toString(@Nullable String article) {
                return article == null ? "" : model.articles().getOrDefault(article, article);
            }

            @Override
            public @Nullable String fromString(String shown) {
                return model.articles().entrySet().stream().filter(entry -> entry.getValue().equals(shown))
                        .map(Map.Entry::getKey).findFirst().orElse(null);
            }
        });
        choice.setOnAction(_ -> {
            if (choice.getValue() != null) {
                chosen.set(choice.getValue());
            }
        });
        chosen.subscribe(article -> {
            List<String> offered = List.copyOf(model.articles().keySet());
            if (!offered.equals(choice.getItems())) {
                choice.getItems().setAll(offered);
            }
            choice.setValue(article);
        });
        return choice;
    }

    private void show() {
        RevisionViewModel.Shown shown = model.shownProperty().get();
        summary.setText(shown == null ? messages.text(ViewMessage.REVISION_CHOOSE) : shown.summary());
        counts.setText(shown == null ? "" : shown.counts());
        before.setText(shown == null ? "" : shown.before().article().text(),
                shown == null ? List.of() : blocks(shown.before().article()));
        after.setText(shown == null ? "" : shown.after().article().text(),
                shown == null ? List.of() : blocks(shown.after().article()));
        showMarks();
    }

    private void showMarks() {
        RevisionViewModel.Shown shown = model.shownProperty().get();
        if (shown == null) {
            joins = List.of();
        } else {
            RevisionMarks marks = new RevisionMarks(shown.revision(), model.styleShownProperty().get());
            before.setMarks(marks.before());
            after.setMarks(marks.after());
            joins = marks.joins();
        }
        gutter.show(joins);
    }

    private static List<TextBlock> blocks(Article article) {
        List<TextBlock> blocks = new ArrayList<>();
        boolean headline = true;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.part() != Part.FURNITURE) {
                String style = paragraph.part() == Part.BODY ? "body" : headline ? "headline" : "heading";
                headline = false;
                blocks.add(new TextBlock(paragraph.range().start(), paragraph.range().end(), style));
            }
        }
        return blocks;
    }

    private void level(java.util.function.Predicate<RevisionMarks.Join> wanted) {
        Optional<RevisionMarks.Join> found = joins.stream().filter(wanted).findFirst();
        found.ifPresent(join -> {
            double level = Math.min(before.getHeight() * LEVEL,
                    Math.min(before.heightOf(join.before().start(), join.before().end()).top(),
                            after.heightOf(join.after().start(), join.after().end()).top()));
            before.level(join.before().start(), join.before().end(), level);
            after.level(join.after().start(), join.after().end(), level);
        });
    }

    private void follow(TextColumn leader, TextColumn follower, boolean fromBefore) {
        LevelCourse course = LevelCourse.of(joins.stream().map(join -> fromBefore
                ? new LevelCourse.Station(join.before(), join.after())
                : new LevelCourse.Station(join.after(), join.before())).toList());
        if (!course.isEmpty()) {
            double level = leader.getHeight() * LEVEL;
            follower.scrollPastEnd(course.at(leader.scroll() + level,
                    range -> leader.heightOf(range.start(), range.end()).top(),
                    range -> follower.heightOf(range.start(), range.end()).top()) - level);
        }
    }

    private void moveToScene(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    private void afterLayout() {
        if (moved) {
            moved = false;
            gutter.draw();
        }
    }
}
