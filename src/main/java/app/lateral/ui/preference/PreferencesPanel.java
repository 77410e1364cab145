package app.lateral.ui.preference;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.control.FilePicker;
import app.lateral.ui.control.OverlayPanel;
import org.jspecify.annotations.Nullable;

/** The preferences, over the window; each takes effect at once. Escape takes it away. */
public final class PreferencesPanel extends OverlayPanel {
    private static final List<String> LANGUAGES = List.of("", "en", "de");
    private final Preferences preferences;
    private final Messages messages;
    private final FilePicker picker;
    private final GridPane grid = new GridPane();

    /**
     * A panel that is not shown yet.
     *
     * @param preferences what it shows and changes
     * @param picker lets the user choose the file of an own model
     */
    public PreferencesPanel(Preferences preferences, Messages messages, FilePicker picker) {
        super("preferences", messages.text(WindowMessage.PREFERENCES), messages.text(WindowMessage.CLOSE));
        this.preferences = preferences;
        this.messages = messages;
        this.picker = picker;
        grid.getStyleClass().add("keys-grid");
        addRows();
        setContent(grid);
    }

    /** Shows them. */
    public void open() {
        show(grid.getChildren().get(1));
    }

    private void addRows() {
        row(WindowMessage.PREFERENCE_THEME, choice("preference-theme", List.of(ThemeChoice.values()),
                choice -> messages.text(choice.title()), preferences.themeProperty()));
        ComboBox<Integer> size = new ComboBox<>();
        size.setId("preference-text-size");
        size.getItems().setAll(TextSize.STEPS);
        size.setConverter(shown(percent -> messages.text(WindowMessage.PERCENT, percent), TextSize.STEPS));
        preferences.textSize().percentProperty().subscribe(percent -> size.setValue(percent.intValue()));
        size.setOnAction(_ -> preferences.textSize().set(size.getValue()));
        row(WindowMessage.PREFERENCE_TEXT_SIZE, size);
        row(WindowMessage.PREFERENCE_LANGUAGE,
                choice("preference-language", LANGUAGES, this::language, preferences.languageProperty()));
        hint(WindowMessage.PREFERENCE_LANGUAGE_HINT);
        addModel();
        row(WindowMessage.PREFERENCE_USER, field("preference-user", preferences.userProperty()));
    }

    private void addModel() {
        Property<String> preferred = preferences.modelProperty();
        TextField model = textField("preference-model");
        preferred.subscribe(model::setText);
        // a model takes time to load: not one for every letter
        model.setOnAction(_ -> preferred.setValue(model.getText()));
        model.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                preferred.setValue(model.getText());
            }
        });
        Button choose = new Button(messages.text(WindowMessage.PREFERENCE_CHOOSE));
        choose.setId("choose-model");
        choose.setOnAction(_ -> picker.pickFolder().ifPresent(folder -> preferred.setValue(folder.toString())));
        HBox.setHgrow(model, Priority.ALWAYS);
        HBox both = new HBox(model, choose);
        both.getStyleClass().add("view-buttons");
        row(WindowMessage.PREFERENCE_MODEL, both);
        model.setAccessibleText(messages.text(WindowMessage.PREFERENCE_MODEL));
        hint(WindowMessage.PREFERENCE_MODEL_HINT);
        Label problem = hint("");
        problem.setId("model-problem");
        problem.textProperty().bind(preferences.modelProblemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.accessibleHelpProperty().bind(preferences.modelProblemProperty());
    }

    private String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? messages.text(WindowMessage.LANGUAGE_OF_SYSTEM) : locale.getDisplayLanguage(locale);
    }

    private static TextField field(String id, Property<String> property) {
        TextField field = textField(id);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static TextField textField(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(24);
        return field;
    }

    private static <T> ComboBox<T> choice(String id, List<T> choices, Function<T, String> name, Property<T> chosen) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(choices);
        choice.setConverter(shown(name, choices));
        choice.valueProperty().bindBidirectional(chosen);
        return choice;
    }

    private static <T> StringConverter<T> shown(Function<T, String> name, List<T> choices) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : name.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return choices.stream().filter(choice -> name.apply(choice).equals(text)).findFirst()
                        .orElse(choices.getFirst());
            }
        };
    }

    private void row(WindowMessage name, Node control) {
        Label label = new Label(messages.text(name));
        label.setLabelFor(control);
        control.setAccessibleText(messages.text(name));
        grid.addRow(grid.getRowCount(), label, control);
    }

    private void hint(WindowMessage wording) {
        hint(messages.text(wording));
    }

    private Label hint(String wording) {
        Label hint = new Label(wording);
        hint.getStyleClass().add("view-explained");
        hint.setWrapText(true);
        hint.setMaxWidth(360);
        hint.setMinHeight(USE_PREF_SIZE);
        grid.add(hint, 1, grid.getRowCount());
        return hint;
    }
}
