package app.lateral.cli;

import java.io.PrintStream;

import app.lateral.compare.Progress;
import app.lateral.message.CommandMessage;
import app.lateral.message.Messages;

/** Shows how far a comparison has come on one line of a terminal, which is cleared at the end. */
final class TerminalProgress implements Progress {
    /** Back to the start of the line and clear it, as every terminal of today understands. */
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintStream terminal;
    private final Messages messages;
    private String shown = "";

    TerminalProgress(PrintStream terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public void report(Stage stage, double fraction) {
        show(messages.text(switch (stage) {
            case SEGMENTING -> CommandMessage.PROGRESS_SEGMENTING;
            case FINDING_MENTIONS -> CommandMessage.PROGRESS_FINDING_MENTIONS;
            case ALIGNING -> CommandMessage.PROGRESS_ALIGNING;
            case COMPARING_FACTS -> CommandMessage.PROGRESS_COMPARING_FACTS;
        }, (int) (fraction * 100)));
    }

    void clear() {
        show("");
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            terminal.print(CLEAR_LINE + line);
            terminal.flush();
            shown = line;
        }
    }
}
