package app.lateral.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks in a dialog. */
public final class QuestionDialog implements Question {
    private final Window owner;

    /** Questions over this window. */
    public QuestionDialog(Window owner) {
        this.owner = owner;
    }

    @Override
    public int ask(String text, List<String> answers) {
        List<ButtonType> buttons = new ArrayList<>();
        for (String answer : answers) {
            boolean last = buttons.size() == answers.size() - 1;
            buttons.add(new ButtonType(answer,
                    last ? ButtonData.CANCEL_CLOSE : buttons.isEmpty() ? ButtonData.OK_DONE : ButtonData.OTHER));
        }
        Alert alert = new Alert(AlertType.CONFIRMATION, text, buttons.toArray(ButtonType[]::new));
        alert.setHeaderText(null);
        alert.initOwner(owner);
        alert.getDialogPane().setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        Optional<ButtonType> chosen = alert.showAndWait();
        return chosen.map(buttons::indexOf).filter(index -> index >= 0).orElse(answers.size() - 1);
    }
}
