package app.lateral.ui;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.read.Source;
import app.lateral.report.FindingPhrasing;
import app.lateral.report.ReportForm;
import app.lateral.report.ReportOptions;
import app.lateral.report.StorePhrasing;
import app.lateral.report.StoryReports;
import app.lateral.review.CheckedComparison;
import app.lateral.store.AtomicWriting;
import app.lateral.store.Drafts.Abandoned;
import app.lateral.store.StoreException;
import app.lateral.store.StoreException.Problem;
import app.lateral.store.StoryFile;
import app.lateral.ui.control.FilePicker;
import app.lateral.ui.dialog.Announcement;
import app.lateral.ui.dialog.Question;
import app.lateral.ui.story.StoryName;
import app.lateral.ui.task.Ending;
import org.jspecify.annotations.Nullable;

/** Saving, recovering and exporting the story, with the questions that these need. */
final class StoryActions {
    /** So long after the last change a draft is kept. */
    private static final Duration REST = Duration.seconds(2);
    private static final String USUAL_NAME = "story";

    private final WindowViewModel model;
    private final Messages messages;
    private final FilePicker picker;
    private final Question question;
    private final Announcement announcement;
    private final PauseTransition rest = new PauseTransition(REST);

    StoryActions(WindowViewModel model, Messages messages, FilePicker picker, Question question,
            Announcement announcement) {
        this.model = model;
        this.messages = messages;
        this.picker = picker;
        this.question = question;
        this.announcement = announcement;
        model.keeping().setOnProblem(this::tell);
        rest.setOnFinished(_ -> model.keeping().keepDraft());
        model.review().reviewProperty().subscribe((_, _) -> keepSoon());
    }

    /** Not put off by each further change: whoever writes on and on is kept every two seconds all the same. */
    private void keepSoon() {
        if (rest.getStatus() != Animation.Status.RUNNING) {
            rest.playFromStart();
        }
    }

    void save() {
        save(() -> {
        });
    }

    private void save(Runnable then) {
        model.finding().keepNote();
        if (model.keeping().pathProperty().get() == null) {
            saveAs(then);
        } else {
            model.keeping().save(saved(then));
        }
    }

    void saveAs(Runnable then) {
        if (!model.emptyProperty().get()) {
            model.finding().keepNote();
            picker.pickTarget(beside(baseName() + StoryFile.ENDING))
                    .ifPresent(file -> model.keeping().saveAs(file, saved(then)));
        }
    }

    /** Where the story's own file is, else where its first article is, whoever saves will look for it again. */
    private String beside(String name) {
        Path known = model.keeping().pathProperty().get();
        Path file = known == null ? firstFile() : known;
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        return folder == null || !Files.isDirectory(folder) ? name : folder.resolve(name).toString();
    }

    private @Nullable Path firstFile() {
        return model.story().articles().stream().map(article -> Source.of(article.path()))
                .filter(Source.InFile.class::isInstance).map(Source.InFile.class::cast).map(Source.InFile::path)
                .filter(Files::exists).findFirst().orElse(null);
    }

    private Runnable saved(Runnable then) {
        return () -> {
            announcement.say(messages.text(FindingMessage.SAVED,
                    String.valueOf(model.keeping().pathProperty().get())));
            then.run();
        };
    }

    private String baseName() {
        String name = StoryName.ofFile(model.name());
        return name.isEmpty() ? USUAL_NAME : name;
    }

    /** A file that something else changed may be replaced if the user says so; all else is told. */
    private void tell(StoreException failure) {
        String words = new StorePhrasing(messages).problem(failure);
        if (failure.problem() == Problem.CHANGED && question.ask(messages.text(FindingMessage.ASK_CHANGED, words),
                List.of(messages.text(FindingMessage.ANSWER_REPLACE),
                        messages.text(FindingMessage.ANSWER_CANCEL))) == 0) {
            model.keeping().overwrite(saved(() -> {
            }));
        } else {
            model.notices().tell(words);
        }
    }

    /** Writes a report in the form that the chosen name's ending tells; a page where it tells none. */
    void export() {
        CheckedComparison checked = model.review().checkedProperty().get();
        if (checked != null) {
            model.finding().keepNote();
            picker.pickTarget(beside(baseName() + "." + ReportForm.HTML.ending())).ifPresent(this::export);
        }
    }

    private void export(Path file) {
        CheckedComparison checked = model.review().checkedProperty().get();
        if (checked == null) {
            return;
        }
        String name = model.name();
        model.story().runner().<Void, Path>start(_ -> {
            ByteArrayOutputStream report = new ByteArrayOutputStream();
            new StoryReports(messages).write(form(file), checked, name, ReportOptions.ALL, report);
            new AtomicWriting().replace(file, report::writeTo);
            return Ending.of(file, List.of());
        }, _ -> {
        }, ending -> {
            switch (ending) {
                case Ending.Done<Path> _,Ending.Partial<Path> _ ->
                    announcement.say(messages.text(ViewMessage.EXPORTED, file.toString()));
                case Ending.Failed<Path>(Throwable cause) -> model.notices().tell(messages
                        .text(ViewMessage.NOT_EXPORTED, file.toString(), String.valueOf(cause.getMessage())));
                case Ending.Cancelled<Path> _ -> {
                }
            }
        });
    }

    private static ReportForm form(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(ReportForm.values()).filter(form -> name.endsWith("." + form.ending())).findFirst()
                .orElse(ReportForm.HTML);
    }

    /** Offers what programs that were killed left behind, the latest first; one can be taken up. */
    void recover(List<Abandoned> abandoned) {
        boolean taken = false;
        for (Abandoned draft : abandoned) {
            int answer = taken
                    ? 2
                    : question.ask(asking(draft),
                            Stream.of(FindingMessage.ANSWER_RECOVER, FindingMessage.ANSWER_DISCARD,
                                    FindingMessage.ANSWER_LATER).map(messages::text).toList());
            switch (answer) {
                case 0 -> {
                    model.keeping().recover(draft);
                    taken = true;
                }
                case 1 -> discard(draft);
                default -> draft.draft().close();
            }
        }
    }

    private String asking(Abandoned draft) {
        Path of = draft.of();
        String name = of == null || of.getFileName() == null
                ? messages.text(FindingMessage.UNNAMED_STORY)
                : of.getFileName().toString();
        return messages.text(FindingMessage.ASK_RECOVER, name,
                new FindingPhrasing(messages).moment(draft.keptAt()));
    }

    private void discard(Abandoned draft) {
        try {
            draft.draft().discard();
        } catch (StoreException failure) {
            tell(failure);
        }
        draft.draft().close();
    }

    /** Asks before a window closes in which something is not saved, and lets go of the story's file behind it. */
    void guard(Stage stage) {
        stage.setOnCloseRequest(request -> {
            if (!mayClose(stage::hide)) {
                request.consume();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> {
            rest.stop();
            model.keeping().close();
        });
    }

    /** Does what puts another story in the place of this one, once what is not saved is saved or given up. */
    void leave(Runnable then) {
        if (mayClose(then)) {
            then.run();
        }
    }

    /** Whether the window may close now; where it is to be saved first, {@code close} is run afterwards. */
    private boolean mayClose(Runnable close) {
        model.finding().keepNote();
        if (!model.keeping().unsavedProperty().get()) {
            return true;
        }
        int answer = question.ask(messages.text(FindingMessage.ASK_UNSAVED, baseName()),
                Stream.of(FindingMessage.ANSWER_SAVE, FindingMessage.ANSWER_DO_NOT_SAVE,
                        FindingMessage.ANSWER_CANCEL).map(messages::text).toList());
        if (answer == 0) {
            save(close);
        }
        return answer == 1;
    }
}
