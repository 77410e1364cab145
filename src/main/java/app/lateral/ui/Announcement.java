package app.lateral.ui;

import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.util.Duration;

import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

/** Says something in passing, in a corner of the window; it goes by itself and blocks nothing. */
final class Announcement {
    private static final Duration SHOWN = Duration.seconds(4);
    private final Supplier<@Nullable Scene> scene;

    Announcement(Supplier<@Nullable Scene> scene) {
        this.scene = scene;
    }

    /** Says a sentence. */
    void say(String sentence) {
        Scene shown = scene.get();
        if (shown != null && shown.getWindow() != null) {
            Notifications.create().owner(shown.getWindow()).text(sentence).hideAfter(SHOWN).show();
        }
    }
}
