package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.lateral.fact.Fact;
import app.lateral.message.Messages;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.control.LevelCourse;
import org.jspecify.annotations.Nullable;

/** Two to ten articles side by side: their texts with marks, ribbons between what matches, overview strips. */
public final class ReadingView extends BorderPane {
    /** Where a fact's readings are brought level: at this fraction of the height. */
    private static final double LEVEL = 1.0 / 3;
    private final ReadingViewModel model;
    private final Messages messages;
    private final HBox row = new HBox();
    private final ScrollPane scroller = new ScrollPane(row);
    private final MatchBar matchBar;
    private final FindBar findBar;
    private final CorrectionsBar correctionsBar;
    private final HiddenBar hiddenBar;
    private final List<ArticlePane> panes = new ArrayList<>();
    private final List<RibbonGutter> gutters = new ArrayList<>();
    private final Map<Article, ArticlePane> known = new HashMap<>();
    private final Runnable afterLayout = this::afterLayout;
    private boolean ribbonsMoved;
    private boolean tight;
    private boolean levelAwaited;

    /** A view of this model, which follows every change of it. */
    public ReadingView(ReadingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        matchBar = new MatchBar(model, messages, this::levelMatch);
        correctionsBar = new CorrectionsBar(model, messages);
        findBar = new FindBar(model.find(), messages);
        hiddenBar = new HiddenBar(model, messages);
        getStyleClass().add("reading-view");
        row.getStyleClass().add("article-row");
        scroller.getStyleClass().add("article-scroller");
        scroller.setFitToHeight(true);
        scroller.setFitToWidth(true);
        scroller.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setTop(new VBox(findBar, hiddenBar));
        setCenter(scroller);
        setBottom(new VBox(correctionsBar, matchBar));
        PaneDrag.install(this, model, () -> panes);
        follow();
    }

    private void follow() {
        sceneProperty().subscribe(this::moveToScene);
        model.articles().subscribe(this::showArticles);
        model.comparisonProperty().subscribe(_ -> showComparison());
        model.selectedFactProperty().subscribe(_ -> showSelectedFact());
        model.levelRequestsProperty().subscribe((_, _) -> levelSelectedFact());
        model.visitedProperty().subscribe((_, places) -> visit(places));
        model.sentences().chosenProperty().subscribe(_ -> showSentence());
        model.sentences().hoveredProperty().subscribe(_ -> showSentence());
        model.sentences().inFocus().subscribe(_ -> matchBar.show());
        // other widths, other lines: what was level no longer is
        widthProperty().subscribe(() -> levelAwaited = model.selectedFactProperty().get() != null);
        model.arrangement().versionProperty().subscribe((_, _) -> arrange());
        model.pageTextShownProperty()
                .subscribe((_, shown) -> known.values().forEach(pane -> pane.showPageText(shown)));
        model.corrections().versionProperty()
                .subscribe((_, _) -> panes.forEach(ArticlePane::showChosenWords));
        model.find().versionProperty().subscribe((_, _) -> showFound());
        showArticles();
    }

    private void moveToScene(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    /** Opens the search; the words looked for last can be written over. */
    public void find() {
        model.find().openProperty().set(true);
        findBar.start();
    }

    /** Leaves out what is not the articles' own text where there is little room, or shows it again. */
    public void setTight(boolean wanted) {
        if (tight != wanted) {
            tight = wanted;
            matchBar.setVisible(!tight);
            matchBar.setManaged(!tight);
            known.values().forEach(pane -> pane.setTight(tight));
        }
    }

    /** Brings the focus to what a difference is about that is to be added from the words chosen. */
    public void writeDifference() {
        correctionsBar.write();
    }

    /** While an edge is dragged nothing but widths may change, or the drag would end. */
    private void arrange() {
        List<Article> shown = model.articles().stream().filter(model.arrangement()::isShown).toList();
        if (shown.equals(panes.stream().map(ArticlePane::article).toList())) {
            panes.forEach(ArticlePane::showWidth);
        } else {
            showArticles();
        }
    }

    private void showArticles() {
        known.keySet().retainAll(Set.copyOf(model.articles()));
        panes.clear();
        gutters.clear();
        List<Node> shown = new ArrayList<>();
        for (Article article : model.articles()) {
            ArticlePane pane = known.computeIfAbsent(article, this::pane);
            if (model.arrangement().isShown(article)) {
                if (!panes.isEmpty()) {
                    RibbonGutter gutter = new RibbonGutter(model, panes.getLast(), pane);
                    gutters.add(gutter);
                    shown.add(gutter);
                }
                panes.add(pane);
                shown.add(pane);
            }
        }
        panes.forEach(pane -> {
            pane.showWidth();
            pane.showHeader();
        });
        row.getChildren().setAll(shown);
        hiddenBar.show();
        showComparison();
    }

    private ArticlePane pane(Article article) {
        ArticlePane pane = new ArticlePane(model, article, messages);
        pane.column().versionProperty().subscribe(() -> ribbonsMoved = true);
        pane.column().setOnScrolled(() -> follow(pane));
        pane.setTight(tight);
        return pane;
    }

    /** Scrolls the other articles so that what they report of the passage in focus stays level with it. */
    private void follow(ArticlePane leader) {
        if (!model.keptLevelProperty().get()) {
            return;
        }
        double level = leader.column().getHeight() * LEVEL;
        for (ArticlePane pane : panes) {
            LevelCourse course = model.compared().course(leader.article().id(), pane.article().id());
            if (pane != leader && !course.isEmpty()) {
                double height = course.at(leader.column().scroll() + level, range -> top(leader, range),
                        range -> top(pane, range));
                pane.column().scrollPastEnd(height - level);
            }
        }
    }

    private static double top(ArticlePane pane, TextRange range) {
        return pane.column().heightOf(range.start(), range.end()).top();
    }

    private void showFound() {
        panes.forEach(ArticlePane::showFound);
        model.find().current().ifPresent(hit -> paneOf(hit.article()).ifPresent(pane -> {
            pane.goTo(hit.range());
            bringIntoSight(pane);
        }));
    }

    private void showComparison() {
        panes.forEach(ArticlePane::showMarks);
        gutters.forEach(RibbonGutter::showRibbons);
        matchBar.show();
    }

    private void showSelectedFact() {
        panes.forEach(ArticlePane::showMarks);
        gutters.forEach(RibbonGutter::showChosen);
        levelAwaited = model.selectedFactProperty().get() != null;
        if (panes.stream().allMatch(pane -> pane.column().contentHeight() > 0)) {
            levelSelectedFact();
        }
    }

    private void showSentence() {
        panes.forEach(ArticlePane::showMarks);
        gutters.forEach(RibbonGutter::showChosen);
    }

    private void afterLayout() {
        if (levelAwaited) {
            levelSelectedFact();
        }
        if (ribbonsMoved) {
            ribbonsMoved = false;
            gutters.forEach(RibbonGutter::draw);
        }
    }

    private void levelSelectedFact() {
        levelAwaited = false;
        Fact fact = model.selectedFactProperty().get();
        if (fact != null) {
            level(model.focus());
            fact.articles().reversed().forEach(article -> paneOf(article).ifPresent(this::bringIntoSight));
        }
        gutters.forEach(RibbonGutter::draw);
    }

    private void visit(Map<String, TextRange> places) {
        level(places);
        List.copyOf(places.keySet()).reversed()
                .forEach(article -> paneOf(article).ifPresent(this::bringIntoSight));
        gutters.forEach(RibbonGutter::draw);
    }

    private void levelMatch(PassageMatch match) {
        level(Map.of(match.own().article(), match.own().range(), match.other().article(), match.other().range()));
        paneOf(match.own().article()).ifPresent(this::bringIntoSight);
        paneOf(match.other().article()).ifPresent(this::bringIntoSight);
    }

    /** Brings these places, by article, to one height; near the beginning of a text that is above the usual one. */
    private void level(Map<String, TextRange> places) {
        double level = getHeight() * LEVEL;
        for (ArticlePane pane : panes) {
            TextRange place = places.get(pane.article().id());
            if (place != null) {
                level = Math.min(level, top(pane, place));
            }
        }
        for (ArticlePane pane : panes) {
            TextRange place = places.get(pane.article().id());
            if (place != null) {
                pane.column().level(place.start(), place.end(), level);
            }
        }
    }

    private Optional<ArticlePane> paneOf(String article) {
        return panes.stream().filter(pane -> pane.article().id().equals(article)).findFirst();
    }

    /** Scrolls sideways, no further than needed, so that all of a pane is seen. */
    private void bringIntoSight(ArticlePane pane) {
        double hidden = row.getWidth() - scroller.getViewportBounds().getWidth();
        if (hidden <= 0) {
            return;
        }
        Bounds place = pane.getBoundsInParent();
        double from = scroller.getHvalue() * hidden;
        double least = place.getMaxX() - scroller.getViewportBounds().getWidth();
        scroller.setHvalue(Math.clamp(from, Math.min(least, place.getMinX()), place.getMinX()) / hidden);
    }
}
