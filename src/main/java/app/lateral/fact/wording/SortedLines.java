package app.lateral.fact.wording;

import java.nio.charset.StandardCharsets;

/** A file of sorted lines in ASCII, kept as bytes: a line is made where it is asked for. */
final class SortedLines {
    private final byte[] bytes;

    /** The lines of these bytes, which nobody may change afterwards. */
    SortedLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The line that begins with a key, found by halving; empty where there is none. */
    String lineOf(String key) {
        byte[] sought = key.getBytes(StandardCharsets.US_ASCII);
        int low = 0;
        int high = bytes.length;
        while (low < high) {
            int middle = startOfLine((low + high) >>> 1);
            int order = compare(middle, sought);
            if (order == 0) {
                return lineAt(middle);
            }
            if (order < 0) {
                low = endOfLine(middle) + 1;
            } else {
                high = middle;
            }
        }
        return "";
    }

    /** The line that begins at an offset. */
    String lineAt(int start) {
        return new String(bytes, start, endOfLine(start) - start, StandardCharsets.US_ASCII);
    }

    private int compare(int start, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            int here = start + i < bytes.length ? bytes[start + i] : 0;
            if (here != sought[i]) {
                return Integer.compare(here, sought[i]);
            }
        }
        return 0;
    }

    private int startOfLine(int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int endOfLine(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
