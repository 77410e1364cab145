package app.lateral.message;

import java.util.Locale;

/** A wording that a person reads; its pattern stands in the bundle of its enum, under its key. */
public sealed interface Message
        permits CommandMessage, FindingMessage, ReadingMessage, ReportMessage, ViewMessage, WindowMessage {
    /** The constant's own name. */
    String name();

    /** The bundle that holds its pattern, one {@code .properties} file a language. */
    String bundle();

    /** Where its pattern stands in the bundle: {@code NO_SUCH_FILE} stands at {@code no-such-file}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
