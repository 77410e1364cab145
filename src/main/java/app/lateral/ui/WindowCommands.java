package app.lateral.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.Clipboard;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.read.Source;
import app.lateral.review.Verdict;
import app.lateral.store.StoryFile;
import app.lateral.ui.command.Shortcut;
import app.lateral.ui.command.WorkView;
import app.lateral.ui.control.FilePicker;
import app.lateral.ui.dialog.Announcement;
import app.lateral.ui.finding.FindingViewModel;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.preference.TextSize;
import app.lateral.ui.preference.Theme;
import app.lateral.ui.preference.ThemeChoice;
import app.lateral.ui.reading.SentenceFocus;
import org.jspecify.annotations.Nullable;

/** What the user can have done by a key, in a menu or with a button, and what is dropped or pasted. */
final class WindowCommands {
    private final WindowViewModel model;
    private final WindowParts parts;
    private final StoryActions stories;
    private final Preferences preferences;
    private final FilePicker picker;
    private final Messages messages;
    private final Announcement announcement;
    private final Runnable close;

    /**
     * Commands for the parts of a window.
     *
     * @param close closes the window, unless the user thinks better of it
     */
    WindowCommands(WindowViewModel model, WindowParts parts, StoryActions stories, Preferences preferences,
            FilePicker picker, Messages messages, Announcement announcement, Runnable close) {
        this.model = model;
        this.parts = parts;
        this.stories = stories;
        this.preferences = preferences;
        this.picker = picker;
        this.messages = messages;
        this.announcement = announcement;
        this.close = close;
    }

    /** Does what a shortcut stands for. */
    void run(Shortcut shortcut) {
        switch (shortcut) {
            case ADD, OPEN_STORY -> addArticles();
            case PASTE -> paste(Clipboard.getSystemClipboard());
            case ADD_ADDRESS -> parts.addresses().open("");
            case ADD_FOLDER -> picker.pickFolder().ifPresent(folder -> open(List.of(folder)));
            case PREFERENCES -> parts.preferences().open();
            case SAVE -> stories.save();
            case SAVE_AS -> stories.saveAs(() -> {
            });
            case EXPORT -> stories.export();
            case UNDO -> model.review().undo();
            case REDO -> model.review().redo();
            case FIRST_RIGHT -> judgeSource(0);
            case SECOND_RIGHT -> judgeSource(1);
            case THIRD_RIGHT -> judgeSource(2);
            case FOURTH_RIGHT -> judgeSource(3);
            case FIFTH_RIGHT -> judgeSource(4);
            case BOTH_RIGHT -> judge(new Verdict.BothRight());
            case NONE_RIGHT -> judge(new Verdict.NoneRight());
            case CANNOT_TELL -> judge(new Verdict.CannotTell());
            case NOT_A_DIFFERENCE -> judge(new Verdict.NotADifference());
            case REOPEN -> judge(new Verdict.Open());
            case NOTE -> writeNote();
            case COMPARE_AGAIN -> model.story().compareAgain();
            case QUIT -> close.run();
            case CHOOSE_SENTENCE -> model.reading().chooseSentence();
            case ADD_DIFFERENCE -> addDifference();
            case REMOVE_DIFFERENCE -> model.removeAddedDifference();
            case DRAW_LINK -> model.reading().corrections().drawLink();
            case CUT_LINK -> model.reading().cutSurestLink();
            case TOGGLE_PART -> model.reading().togglePart();
            case FIND -> find();
            case FIND_NEXT -> model.reading().find().next();
            case FIND_PREVIOUS -> model.reading().find().previous();
            case SHOW_READ -> model.viewProperty().set(WorkView.READ);
            case SHOW_SYNOPSIS -> model.viewProperty().set(WorkView.SYNOPSIS);
            case SHOW_FACTS -> model.viewProperty().set(WorkView.FACTS);
            case SHOW_REUSE -> model.viewProperty().set(WorkView.REUSE);
            case SHOW_REVISIONS -> model.viewProperty().set(WorkView.REVISIONS);
            case LARGER -> preferences.textSize().larger();
            case SMALLER -> preferences.textSize().smaller();
            case USUAL_SIZE -> preferences.textSize().set(TextSize.USUAL);
            case KEEP_LEVEL -> toggle(model.reading().keptLevelProperty());
            case PAGE_TEXT -> toggle(model.reading().pageTextShownProperty());
            case SHOW_ALL -> model.reading().arrangement().showAll();
            case THEME -> switchTheme();
            case NEXT -> model.differences().selectNext();
            case PREVIOUS -> model.differences().selectPrevious();
            case CLEAR -> model.clear();
            case NEXT_SENTENCE -> sentences().next();
            case PREVIOUS_SENTENCE -> sentences().previous();
            case NEXT_MATCH -> sentences().nextMatch();
            case PREVIOUS_MATCH -> sentences().previousMatch();
            case NEXT_PART -> parts.ring().next();
            case KEYS -> parts.keys().toggle();
        }
    }

    private void judge(Verdict verdict) {
        if (model.finding().shownProperty().get() == null) {
            announcement.say(messages.text(FindingMessage.NOTHING_TO_JUDGE));
        } else {
            model.finding().judge(verdict);
        }
    }

    /** Decides for a source; a key that means none of them says why it does nothing. */
    private void judgeSource(int place) {
        FindingViewModel finding = model.finding();
        if (finding.shownProperty().get() == null) {
            announcement.say(messages.text(FindingMessage.NOTHING_TO_JUDGE));
        } else if (place < finding.sources()) {
            finding.judgeSource(place);
        } else {
            announcement.say(messages.text(FindingMessage.NO_SUCH_SOURCE, finding.sources()));
        }
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    /** Shows the articles, for whoever goes through their sentences. */
    private SentenceFocus sentences() {
        model.viewProperty().set(WorkView.READ);
        return model.reading().sentences();
    }

    private void writeNote() {
        parts.workbench().showCard();
        parts.finding().write();
    }

    private void find() {
        if (!model.emptyProperty().get()) {
            model.viewProperty().set(WorkView.READ);
            parts.reading().find();
        }
    }

    private void addDifference() {
        if (model.reading().corrections().mayDiffer()) {
            parts.reading().writeDifference();
        } else {
            announcement.say(messages.text(ReadingMessage.CHOOSE_MORE_WORDS));
        }
    }

    /** Puts a later version, which the user picks, in the place of an article. */
    void replace(String article) {
        picker.pick().stream().findFirst()
                .ifPresent(file -> model.story().replace(article, Source.of(file.toString())));
    }

    /** Adds files that the user picks. */
    void addArticles() {
        List<Path> files = picker.pick();
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** Opens files; a story takes the place of the one at hand, which is not to be lost. */
    void open(List<Path> files) {
        if (files.stream().anyMatch(file -> file.toString().endsWith(StoryFile.ENDING))) {
            stories.leave(() -> model.waysIn().open(files));
        } else {
            model.waysIn().open(files);
        }
    }

    private void switchTheme() {
        Theme shown = preferences.themeProperty().get().theme(Platform.getPreferences().getColorScheme());
        preferences.themeProperty().set(shown.other() == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    }

    /** Takes what was copied from another program, or dropped: files, an address or a text. */
    void paste(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            paste(clipboard.getString(), clipboard.getHtml());
        }
    }

    /** An address alone may be meant as that of a page, which is fetched on the user's word only. */
    private void paste(@Nullable String plain, @Nullable String html) {
        if (plain != null && Source.ADDRESS.matcher(plain.strip()).matches() && plain.strip().lines().count() == 1) {
            parts.addresses().open(plain.strip());
        } else {
            model.waysIn().paste(plain, html);
        }
    }

    /** Lets the user choose of the articles in a file. */
    void chooseItems(Path file) {
        model.story().files().readItems(file, found -> parts.items().open(found, model.story().chosenItems(file),
                places -> model.story().chooseItems(file, places)));
    }
}
