package app.lateral.ui.finding;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.review.Evidence;
import app.lateral.ui.finding.FindingViewModel.Choice;
import app.lateral.ui.finding.FindingViewModel.Shown;
import org.jspecify.annotations.Nullable;

/** The user's finding on the chosen difference: verdicts, a note, evidence. */
public final class FindingView extends VBox {
    private static final double USUAL_WIDTH = 300;
    private final FindingViewModel model;
    private final Messages messages;
    private final Label heading = new Label();
    private final FlowPane verdicts = new FlowPane();
    private final TextArea note = new TextArea();
    private final TextField evidence = new TextField();
    private final VBox given = new VBox();
    private final Runnable onDone;

    /**
     * A view of this model; it follows every change of it.
     *
     * @param onDone run where the user is done with writing
     */
    public FindingView(FindingViewModel model, Messages messages, Runnable onDone) {
        this.model = model;
        this.messages = messages;
        this.onDone = onDone;
        setId("finding");
        // none of it is cut, however low the card is made
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("finding-view");
        heading.getStyleClass().add("finding-heading");
        verdicts.getStyleClass().add("finding-verdicts");
        given.getStyleClass().add("finding-evidence");
        // the height that is asked for is that of the rows at this width
        verdicts.setPrefWrapLength(USUAL_WIDTH);
        widthProperty().subscribe((_, width) -> verdicts.setPrefWrapLength(
                Math.max(USUAL_WIDTH, width.doubleValue() - snappedLeftInset() - snappedRightInset())));
        writeNote();
        writeEvidence();
        getChildren().setAll(heading, verdicts, given, note, evidence);
        model.shownProperty().subscribe(this::show);
    }

    private void writeNote() {
        note.setId("note");
        note.setPrefRowCount(1);
        note.setWrapText(true);
        note.setPromptText(messages.text(FindingMessage.NOTE_PROMPT));
        note.setAccessibleText(messages.text(FindingMessage.NOTE_PROMPT));
        note.textProperty().bindBidirectional(model.noteProperty());
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.keepNote();
            }
        });
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    private void writeEvidence() {
        evidence.setId("evidence");
        evidence.setPromptText(messages.text(FindingMessage.EVIDENCE_PROMPT));
        evidence.setAccessibleText(messages.text(FindingMessage.EVIDENCE_PROMPT));
        evidence.setAccessibleHelp(messages.text(FindingMessage.EVIDENCE_HELP));
        evidence.setTooltip(new Tooltip(messages.text(FindingMessage.EVIDENCE_HELP)));
        evidence.setOnAction(_ -> {
            String words = evidence.getText().strip();
            if (!words.isEmpty()) {
                model.add(new Evidence(kind(words), words, LocalDate.now(ZoneId.systemDefault())));
                evidence.clear();
            }
        });
        evidence.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    }

    /** A text area would take Tab for a sign of the text, and who uses the keyboard alone could not go on. */
    private void leaveOnTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.keepNote();
            onDone.run();
            event.consume();
        }
    }

    /** Whoever pastes an address or a path need not say that it is one. */
    private static Evidence.Kind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return Evidence.Kind.ADDRESS;
        }
        try {
            return Files.exists(Path.of(words)) ? Evidence.Kind.FILE : Evidence.Kind.QUOTATION;
        } catch (InvalidPathException _) {
            return Evidence.Kind.QUOTATION;
        }
    }

    /** Brings the focus to the note. */
    public void write() {
        note.requestFocus();
    }

    private void show(@Nullable Shown shown) {
        setVisible(shown != null);
        setManaged(shown != null);
        if (shown == null) {
            return;
        }
        heading.setText(messages.text(shown.difference().finding().isPresent() && !shown.difference().isSettled()
                && !shown.difference().verdict().isOpen()
                        ? FindingMessage.YOUR_FINDING_AGAIN
                        : FindingMessage.YOUR_FINDING));
        verdicts.getChildren().setAll(shown.choices().stream().map(choice -> button(choice, shown)).toList());
        given.getChildren().setAll(model.evidence().stream().map(this::line).toList());
    }

    private ToggleButton button(Choice choice, Shown shown) {
        ToggleButton button = new ToggleButton(choice.text());
        // a source's name may hold an underscore
        button.setMnemonicParsing(false);
        button.setSelected(choice.verdict().equals(shown.difference().verdict()));
        button.setTooltip(new Tooltip(messages.text(FindingMessage.VERDICT_TOOLTIP, choice.text(), choice.key())));
        button.getStyleClass().add("verdict");
        button.setOnAction(_ -> model.judge(choice.verdict()));
        return button;
    }

    private Region line(Evidence piece) {
        Label words = new Label(piece.content());
        words.setTooltip(new Tooltip(piece.content()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button("×");
        remove.setAccessibleText(messages.text(FindingMessage.EVIDENCE_REMOVE));
        remove.setTooltip(new Tooltip(messages.text(FindingMessage.EVIDENCE_REMOVE)));
        remove.setOnAction(_ -> model.remove(piece));
        return new HBox(words, remove);
    }
}
