package app.lateral.ui.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

import app.lateral.compare.Comparison;
import app.lateral.compare.Progress.Stage;
import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import org.jspecify.annotations.Nullable;

/** Words for how far the story at hand has come. */
public final class StatusWording {
    private final Messages messages;

    /** Words of this language. */
    public StatusWording(Messages messages) {
        this.messages = messages;
    }

    /** For the status bar. */
    public String status(StoryState state, int articles, @Nullable Comparison comparison) {
        return switch (state) {
            case StoryState.Empty _ -> messages.text(WindowMessage.STATUS_EMPTY);
            case StoryState.Reading _ -> messages.text(WindowMessage.STATUS_READING);
            case StoryState.Comparing(Stage stage, double _) -> stage(stage);
            case StoryState.Stopped _ -> messages.text(WindowMessage.STATUS_STOPPED);
            case StoryState.Failed _ -> messages.text(WindowMessage.STATUS_FAILED);
            case StoryState.Compared(Duration time) -> messages.text(WindowMessage.STATUS_COMPARED, articles,
                    seconds(time), comparison == null ? 0 : comparison.alignment().links().size());
        };
    }

    /** For the place of the differences where none are shown. */
    public String emptyList(StoryState state, int articles) {
        return messages.text(switch (state) {
            case StoryState.Empty _ -> WindowMessage.DIFFERENCES_NO_ARTICLES;
            case StoryState.Reading _,StoryState.Comparing _ -> WindowMessage.DIFFERENCES_COMPARING;
            case StoryState.Stopped _,StoryState.Failed _ -> WindowMessage.DIFFERENCES_NOT_COMPARED;
            case StoryState.Compared _ ->
                articles == 1 ? WindowMessage.DIFFERENCES_ONLY_ONE : WindowMessage.DIFFERENCES_NONE;
        });
    }

    private String stage(Stage stage) {
        return messages.text(switch (stage) {
            case SEGMENTING -> WindowMessage.STAGE_SEGMENTING;
            case FINDING_MENTIONS -> WindowMessage.STAGE_FINDING_MENTIONS;
            case ALIGNING -> WindowMessage.STAGE_ALIGNING;
            case COMPARING_FACTS -> WindowMessage.STAGE_COMPARING_FACTS;
        });
    }

    /** Seconds with one decimal: "0.9". */
    private static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis()).movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }
}
