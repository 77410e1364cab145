package app.lateral.read.wire;

import java.util.List;
import java.util.Locale;

import app.lateral.read.content.FileContent;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;

/** Tells an XML document that ends in the middle. */
final class CutOff {
    private static final int LOOKED_AT = 2000;

    private CutOff() {
    }

    /** A notice where the end tag of the first element is missing at the end of the text; none where it is there. */
    static List<Notice> notices(FileContent content, String text, String root) {
        String end = text.substring(Math.max(0, text.length() - LOOKED_AT)).toLowerCase(Locale.ROOT);
        boolean closed = end.contains("</" + root) || end.contains(":" + root + ">");
        return closed ? List.of() : List.of(new Notice(Problem.CUT_OFF, content.path(), "", List.of()));
    }

    /** A notice where a wire text lacks the sign that ends it. */
    static List<Notice> wire(FileContent content, boolean ended) {
        return ended ? List.of() : List.of(new Notice(Problem.CUT_OFF, content.path(), "", List.of()));
    }
}
