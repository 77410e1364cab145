package app.lateral.cli;

import app.lateral.message.Message;

/** A reason to end, told to the user in one sentence. */
final class Complaint extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message wording;
    private final String[] arguments;
    private final ExitStatus status;

    Complaint(ExitStatus status, Message wording, String... arguments) {
        super(wording.key());
        this.status = status;
        this.wording = wording;
        this.arguments = arguments.clone();
    }

    Message wording() {
        return wording;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    ExitStatus status() {
        return status;
    }
}
