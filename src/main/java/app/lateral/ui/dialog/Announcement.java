package app.lateral.ui.dialog;

import java.util.function.Supplier;

import javafx.scene.Scene;
import javafx.util.Duration;

import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;

/** Says something in passing, in a corner of the window; it goes by itself and blocks nothing. */
public final class Announcement {
    private static final Duration SHOWN = Duration.seconds(4);
    private final Supplier<@Nullable Scene> scene;

    /** Announcements in the window of this scene, once it has one. */
    public Announcement(Supplier<@Nullable Scene> scene) {
        this.scene = scene;
    }

    /** Says a sentence. */
    public void say(String sentence) {
        Scene shown = scene.get();
        if (shown != null && shown.getWindow() != null) {
            Notifications.create().owner(shown.getWindow()).styleClass("announcement").text(sentence).hideAfter(SHOWN)
                    .show();
        }
    }
}
