package app.lateral.text;

/**
 * A place in an article's text: half-open, in UTF-16 units of that text.
 *
 * @param start the first unit, 0 or more
 * @param end one past the last unit, {@code start} or more
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
    /** Refuses a range that begins before the text or ends before it begins. */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    /** How many UTF-16 units it holds. */
    public int length() {
        return end - start;
    }

    /** Whether nothing lies in it. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether this offset lies in it. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of {@code other} lies in it. */
    public boolean covers(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether both share at least one unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The smallest range that covers both. */
    public TextRange union(TextRange other) {
        return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same range, {@code distance} units further on. */
    public TextRange shift(int distance) {
        return new TextRange(start + distance, end + distance);
    }

    /** The part of {@code text} that it names. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
