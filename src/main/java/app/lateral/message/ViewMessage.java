package app.lateral.message;

/** What the views beside the articles side by side say: facts, synopsis, reuse, revisions. */
public enum ViewMessage implements Message {
    // for several views
    COPY_CSV, EXPORT_CSV, EXPORT_PNG, EXPORT_SVG, EXPORTED, NOT_EXPORTED, COPIED,

    // facts by source
    FACTS_TABLE, FACTS_FACT, FACTS_KIND, FACTS_SEVERITY, FACTS_AGREEMENT, FACTS_SILENT, FACTS_ALL_AGREEMENTS,
    FACTS_COUNT, FACTS_FILTER, FACTS_NONE,
    FACTS_AGREEMENT_CHOICE,

    // synopsis
    SYNOPSIS_TABLE, SYNOPSIS_BASE, SYNOPSIS_BASE_COLUMN, SYNOPSIS_PARAGRAPH, SYNOPSIS_ONLY_DIFFERING,
    SYNOPSIS_ONLY_HERE,
    SYNOPSIS_NONE,

    // reuse
    REUSE_HEADING, REUSE_EXPLAINED, REUSE_CELL, REUSE_OF_PAIR, REUSE_NONE, REUSE_RUN, REUSE_RUNS;

    @Override
    public String bundle() {
        return "app.lateral.message.view";
    }
}
