package app.lateral.report;

import java.util.ArrayList;
import java.util.List;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.store.StoreException;

/** Words for files that could not be read or written. */
public final class StorePhrasing {
    private final Messages messages;

    /** Speaks in these words. */
    public StorePhrasing(Messages messages) {
        this.messages = messages;
    }

    /** What happened to which file and what to do, in a sentence or three. */
    public String problem(StoreException failure) {
        FindingMessage message = switch (failure.problem()) {
            case MISSING -> FindingMessage.STORE_MISSING;
            case NO_PERMISSION -> FindingMessage.STORE_NO_PERMISSION;
            case DISK_FULL -> FindingMessage.STORE_DISK_FULL;
            case FAILED -> FindingMessage.STORE_FAILED;
            case NOT_A_STORY -> FindingMessage.STORE_NOT_A_STORY;
            case NEWER -> FindingMessage.STORE_NEWER;
            case DAMAGED -> FindingMessage.STORE_DAMAGED;
            case TOO_LARGE -> FindingMessage.STORE_TOO_LARGE;
            case IN_USE -> FindingMessage.STORE_IN_USE;
            case CHANGED -> FindingMessage.STORE_CHANGED;
        };
        List<String> arguments = new ArrayList<>(List.of(Excerpt.visible(failure.file())));
        failure.details().forEach(detail -> arguments.add(Excerpt.visible(detail)));
        return messages.text(message, arguments.toArray());
    }
}
