package app.lateral.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.ui.control.FilePicker;
import app.lateral.ui.dialog.Announcement;
import app.lateral.ui.task.Ending;

/** Takes something out of the window, to the clipboard or to a file, and says so in passing. */
final class Exports {
    private final WindowViewModel model;
    private final Messages messages;
    private final FilePicker picker;
    private final Announcement announcement;

    Exports(WindowViewModel model, Messages messages, FilePicker picker, Announcement announcement) {
        this.model = model;
        this.messages = messages;
        this.picker = picker;
        this.announcement = announcement;
    }

    /** Puts a text on the clipboard. */
    void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        announcement.say(messages.text(ViewMessage.COPIED));
    }

    /** Writes a text to a file that the user chooses, in UTF-8. */
    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes to a file that the user chooses. */
    void write(String name, byte[] content) {
        picker.pickTarget(name).ifPresent(file -> model.story().files().write(file, content, ending -> {
            switch (ending) {
                case Ending.Done<Path> _,Ending.Partial<Path> _ ->
                    announcement.say(messages.text(ViewMessage.EXPORTED, file.toString()));
                case Ending.Failed<Path>(Throwable cause) -> model.notices().tell(messages
                        .text(ViewMessage.NOT_EXPORTED, file.toString(), String.valueOf(cause.getMessage())));
                case Ending.Cancelled<Path> _ -> {
                }
            }
        }));
    }
}
