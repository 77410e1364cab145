package app.lateral.report.document;

import java.util.List;

/** A part of a document that begins on a new line. */
public sealed interface Block {
    /**
     * A heading.
     *
     * @param level 1 for the document's own, 2 and 3 below it; none is left out on the way down
     * @param text the words
     * @param anchor the name of the place
     */
    record Heading(int level, String text, String anchor) implements Block {}

    /**
     * A paragraph.
     *
     * @param role what it is to the document
     * @param runs its words
     */
    record Paragraph(Role role, List<Run> runs) implements Block {
        /** Keeps a copy of the list. */
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A list of which each item begins with a sign.
     *
     * @param items the words of each
     */
    record Items(List<List<Run>> items) implements Block {
        /** Keeps copies of the lists. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with a row of headings.
     *
     * @param name what it shows
     * @param columns the headings with how much of the width each column has
     * @param rows each with as many cells as there are columns
     */
    record Table(String name, List<Column> columns, List<List<List<Run>>> rows) implements Block {
        /** Keeps copies of the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param share its width in parts of the sum of all
     */
    record Column(String heading, int share) {}

    /** What paragraphs are to a document. */
    enum Role {
        /** Text as any other. */
        TEXT,
        /** Words of a source. */
        CITATION,
        /** What the user found. */
        FINDING,
        /** That the user has found nothing yet. */
        OPEN_FINDING,
        /** Of less weight. */
        REMARK
    }
}
