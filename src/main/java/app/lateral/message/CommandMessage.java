package app.lateral.message;

/** What the command line says beside the report itself. */
public enum CommandMessage implements Message {
    // what --help and --version say
    USAGE_LATERAL, USAGE_LATERAL_FILES, USAGE_COMPARE, USAGE_COMPARE_FILES, USAGE_TEXT, USAGE_TEXT_FILE, USAGE_FORMAT,
    USAGE_FORMATS,
    USAGE_OUTPUT, USAGE_HELP,
    USAGE_VERSION, USAGE_STATUS_HEADING, USAGE_STATUS_COMPARED, USAGE_STATUS_PARTLY_COMPARED, USAGE_STATUS_WRONG_USAGE,
    USAGE_STATUS_NOTHING_COMPARED, VERSION,

    // how far it has come
    PROGRESS_SEGMENTING, PROGRESS_FINDING_MENTIONS, PROGRESS_ALIGNING, PROGRESS_COMPARING_FACTS,

    // what goes wrong
    COMPLAINT, COMPLAINT_ABOUT_USAGE, NO_WINDOW, OUTPUT_FOLDER, OUTPUT_FOLDER_MISSING, OUTPUT_IS_INPUT,
    OUTPUT_UNWRITABLE, OUT_OF_MEMORY, UNEXPECTED;

    @Override
    public String bundle() {
        return "app.lateral.message.command";
    }
}
