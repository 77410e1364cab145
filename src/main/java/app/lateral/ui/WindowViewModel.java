package app.lateral.ui;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;

import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.fact.Fact;
import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.review.Edit;
import app.lateral.store.Drafts;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.command.WorkView;
import app.lateral.ui.differences.DifferencesViewModel;
import app.lateral.ui.finding.CardViewModel;
import app.lateral.ui.finding.FindingViewModel;
import app.lateral.ui.matrix.FactsViewModel;
import app.lateral.ui.reading.ReadingViewModel;
import app.lateral.ui.reuse.ReuseViewModel;
import app.lateral.ui.revision.RevisionViewModel;
import app.lateral.ui.story.NoticeOffers;
import app.lateral.ui.story.NoticesViewModel;
import app.lateral.ui.story.StatusWording;
import app.lateral.ui.story.StoryKeeping;
import app.lateral.ui.story.StoryReview;
import app.lateral.ui.story.StoryState;
import app.lateral.ui.story.StoryTitle;
import app.lateral.ui.story.StoryViewModel;
import app.lateral.ui.story.WaysIn;
import app.lateral.ui.synopsis.SynopsisViewModel;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows: the story at hand in its three views, which all show the same chosen fact. Used on one thread.
 */
public final class WindowViewModel {
    private final StoryViewModel story;
    private final DifferencesViewModel differences;
    private final ReadingViewModel reading = new ReadingViewModel();
    private final SynopsisViewModel synopsis = new SynopsisViewModel();
    private final FactsViewModel facts;
    private final ReuseViewModel reuse;
    private final RevisionViewModel revision;
    private final CardViewModel card;
    private final FindingViewModel finding = new FindingViewModel();
    private final NoticesViewModel notices;
    private final WaysIn waysIn;
    private final ShownFindings findings;
    private final StoryReview review;
    private final StoryKeeping keeping;
    private final StatusWording wording;
    private final Messages messages;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final StoryTitle title;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
    private final ObjectProperty<WorkView> view = new SimpleObjectProperty<>(WorkView.READ);
    private final ChosenAgain chosenAgain;

    /** The window's views of this story, worded by these messages; nothing is kept but what the user saves. */
    public WindowViewModel(StoryViewModel story, Messages messages) {
        this(story, messages, Optional.empty(), InstantSource.system(), () -> "");
    }

    /**
     * The window's views of this story, worded by these messages.
     *
     * @param drafts where what is not saved is kept
     * @param clock tells when something is decided
     * @param user who decides
     */
    WindowViewModel(StoryViewModel story, Messages messages, Optional<Drafts> drafts, InstantSource clock,
            Supplier<String> user) {
        this.story = story;
        this.messages = messages;
        this.differences = new DifferencesViewModel(messages);
        this.chosenAgain = new ChosenAgain(differences);
        this.card = new CardViewModel(messages);
        this.facts = new FactsViewModel(messages);
        this.reuse = new ReuseViewModel(messages);
        this.revision = new RevisionViewModel(messages, story.runner());
        this.notices = new NoticesViewModel(story, messages);
        NoticeOffers offers = new NoticeOffers(story, messages, this::compareVersions);
        notices.setOffers(offers::of);
        this.wording = new StatusWording(messages);
        reading.setOnMoveArticle(story::move);
        reading.setOnRemoveArticle(story::remove);
        reading.corrections().setOnEdit(this::correct);
        story.articles().addListener((ListChangeListener<Article>) _ -> reading.setArticles(correctedArticles()));
        story.comparisonProperty().addListener((_, old, comparison) -> showComparison(old, comparison));
        story.stateProperty().addListener(_ -> showState());
        differences.selectedFactProperty().addListener((_, _, fact) -> choose(fact));
        reading.selectedFactProperty().addListener((_, _, fact) -> differences.selectedFactProperty().set(fact));
        this.review = new StoryReview(story, clock, user);
        this.keeping = new StoryKeeping(story, review, story.runner(), drafts, clock);
        this.findings = new ShownFindings(review, differences, finding, notices, messages);
        this.waysIn = new WaysIn(story, keeping, notices, offers, messages);
        this.title = new StoryTitle(story, keeping, messages);
        // told last, when what is decided is shown in the list
        story.comparisonProperty().subscribe((_, comparison) -> {
            if (comparison != null) {
                chosenAgain.choose(comparison);
            }
        });
        keeping.setOnOpened(chosenAgain::begin);
        showState();
    }

    /** The articles with the parts that the user says their paragraphs are. */
    private List<Article> correctedArticles() {
        Corrections known = review.reviewProperty().get().corrections();
        return story.articles().stream().map(known::applyTo).toList();
    }

    /** Changes what the user knows better. */
    private void correct(Edit edit) {
        chosenAgain.follow(edit);
        review.apply(edit);
    }

    /** Takes the chosen difference away again if the user added it. */
    public void removeAddedDifference() {
        Fact chosen = differences.selectedFactProperty().get();
        Comparison comparison = story.comparisonProperty().get();
        if (chosen != null && comparison != null) {
            ChosenAgain.addedByHand(chosen, comparison, review.reviewProperty().get().corrections().added())
                    .ifPresent(added -> correct(new Edit.RemoveDifference(added)));
        }
    }

    /** What the story is called, saved or not. */
    public String name() {
        return title.name();
    }

    /** The ways in which articles come in. */
    public WaysIn waysIn() {
        return waysIn;
    }

    /** What the user decides. */
    public StoryReview review() {
        return review;
    }

    /** How the story is kept. */
    public StoryKeeping keeping() {
        return keeping;
    }

    /** What is decided on the chosen difference. */
    public FindingViewModel finding() {
        return finding;
    }

    private void showComparison(@Nullable Comparison old, @Nullable Comparison comparison) {
        chosenAgain.remember(old);
        reading.setArticles(correctedArticles());
        reading.setComparison(comparison);
        differences.setComparison(comparison);
        synopsis.setComparison(comparison);
        facts.setComparison(comparison);
        reuse.setComparison(comparison);
        revision.setComparison(comparison);
    }

    private void showState() {
        empty.set(story.stateProperty().get() instanceof StoryState.Empty);
        if (empty.get()) {
            chosenAgain.begin();
        }
        Comparison comparison = story.comparisonProperty().get();
        status.set(wording.status(story.stateProperty().get(), story.articles().size(), comparison));
        String emptyList = wording.emptyList(story.stateProperty().get(), story.articles().size());
        differences.emptyTextProperty().set(emptyList);
        card.emptyTextProperty().set(differences.total() > 0
                ? messages.text(WindowMessage.CARD_EMPTY)
                : story.stateProperty().get().isBusy() ? emptyList : "");
    }

    private void choose(@Nullable Fact fact) {
        Comparison comparison = story.comparisonProperty().get();
        if (fact == null || comparison == null) {
            card.clear();
        } else {
            card.explain(fact, comparison);
        }
        reading.selectedFactProperty().set(fact);
        findings.show(fact);
    }

    /** Brings the readings of the chosen fact level with each other again. */
    public void level() {
        Fact chosen = differences.selectedFactProperty().get();
        differences.clearSelection();
        differences.selectedFactProperty().set(chosen);
    }

    /** Chooses nothing any more: one thing at a time, the latest first. */
    public void clear() {
        if (!reading.corrections().chosen().isEmpty()) {
            reading.corrections().clear();
            return;
        }
        differences.clearSelection();
        reading.sentences().clear();
    }

    /** What of the story is shown. */
    public ObjectProperty<WorkView> viewProperty() {
        return view;
    }

    private void compareVersions(Article before, Article after) {
        view.set(WorkView.REVISIONS);
        revision.beforeProperty().set(before.id());
        revision.afterProperty().set(after.id());
    }

    /** The articles and what becomes of them. */
    public StoryViewModel story() {
        return story;
    }

    /** The list on the left. */
    public DifferencesViewModel differences() {
        return differences;
    }

    /** The articles side by side. */
    public ReadingViewModel reading() {
        return reading;
    }

    /** The passages in rows. */
    public SynopsisViewModel synopsis() {
        return synopsis;
    }

    /** The facts by source. */
    public FactsViewModel facts() {
        return facts;
    }

    /** Who shares how much with whom. */
    public ReuseViewModel reuse() {
        return reuse;
    }

    /** Two versions of one article. */
    public RevisionViewModel revision() {
        return revision;
    }

    /** Shows what an article says on a fact, in the articles side by side. */
    public void visit(Fact fact) {
        view.set(WorkView.READ);
        differences.selectedFactProperty().set(fact);
        level();
    }

    /** Shows places, by article, in the articles side by side. */
    public void visit(Map<String, TextRange> places) {
        view.set(WorkView.READ);
        differences.clearSelection();
        reading.visit(places);
    }

    /** The card at the bottom. */
    public CardViewModel card() {
        return card;
    }

    /** The sentences about what went wrong. */
    public NoticesViewModel notices() {
        return notices;
    }

    /** Whether there is no article, and what to do is to be shown instead. */
    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /** What the story is called. */
    public ReadOnlyStringProperty storyNameProperty() {
        return title.shownProperty();
    }

    /** The window's title. */
    public ReadOnlyStringProperty titleProperty() {
        return title.ofWindowProperty();
    }

    /** How far it has come, in words. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
