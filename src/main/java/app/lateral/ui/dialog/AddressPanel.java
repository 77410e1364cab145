package app.lateral.ui.dialog;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.control.OverlayPanel;
import atlantafx.base.theme.Styles;

/** Asks for the address of a page, which is fetched on the user's word only. */
public final class AddressPanel extends OverlayPanel {
    private final TextField address = new TextField();
    private final Consumer<String> onFetch;

    /**
     * A panel that is not shown yet.
     *
     * @param onFetch told of the address that the user wants fetched
     */
    public AddressPanel(Messages messages, Consumer<String> onFetch) {
        super("address-panel", messages.text(WindowMessage.KEY_ADD_ADDRESS), messages.text(WindowMessage.CANCEL));
        this.onFetch = onFetch;
        address.setId("address");
        address.setPromptText(messages.text(WindowMessage.ADDRESS_PROMPT));
        address.setAccessibleText(messages.text(WindowMessage.ADDRESS_PROMPT));
        address.setPrefColumnCount(38);
        address.setOnAction(_ -> fetch());
        Label hint = new Label(messages.text(WindowMessage.ADDRESS_HINT));
        hint.getStyleClass().add("view-explained");
        hint.setWrapText(true);
        hint.setMaxWidth(520);
        VBox content = new VBox(address, hint);
        content.getStyleClass().add("overlay-content");
        setContent(content);
        Button fetch = new Button(messages.text(WindowMessage.ADDRESS_FETCH));
        fetch.setId("fetch");
        fetch.getStyleClass().add(Styles.ACCENT);
        fetch.disableProperty().bind(address.textProperty().map(String::isBlank));
        fetch.setOnAction(_ -> fetch());
        addButton(fetch);
    }

    /** Asks, with an address that is perhaps meant. */
    public void open(String meant) {
        address.setText(meant);
        show(address);
        address.selectAll();
    }

    private void fetch() {
        if (!address.getText().isBlank()) {
            hide();
            onFetch.accept(address.getText());
        }
    }
}
