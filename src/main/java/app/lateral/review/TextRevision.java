package app.lateral.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import app.lateral.text.TextRange;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Where the places of a text are in its later version. Lines are compared first and words only within lines that differ:
 * articles keep most of their paragraphs, and the comparison of two texts without a common line stays quick.
 */
final class TextRevision {
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|[^\\p{L}\\p{N}\\p{M}\\s]");
    /** Where more lines, or more words of one place, differ, they are taken as changed altogether. */
    private static final int MOST_PIECES = 4000;

    private final String before;
    private final String after;
    /** Stretches in order, each behind the one before in both texts, that together are all of both. */
    private final List<Stretch> stretches = new ArrayList<>();

    TextRevision(String before, String after) {
        this.before = before;
        this.after = after;
        List<TextRange> oldLines = pieces(LINE, before, new TextRange(0, before.length()));
        List<TextRange> newLines = pieces(LINE, after, new TextRange(0, after.length()));
        align(oldLines, newLines, this::alignWords);
    }

    /** A part of the old text and what became of it. */
    private record Stretch(TextRange old, TextRange now, boolean same) {}

    /** Whether the words in whose sentence {@code range} lies stand unchanged in the new text, and where. */
    Optional<TextRange> unchanged(TextRange range) {
        TextRange sentence = sentence(range);
        String words = sentence.of(before);
        int expected = moved(sentence).start();
        return nearest(words, expected).map(start -> range.shift(start - sentence.start()));
    }

    /** The place in the new text that stands for this one; empty where the words there were cut. */
    TextRange moved(TextRange range) {
        int start = now(range.start(), false);
        int end = now(range.end(), true);
        return new TextRange(Math.min(start, end), Math.max(start, end));
    }

    private int now(int offset, boolean end) {
        for (Stretch stretch : stretches) {
            boolean within = end
                    ? stretch.old().start() < offset && offset <= stretch.old().end()
                    : stretch.old().contains(offset);
            if (within) {
                if (stretch.same()) {
                    return stretch.now().start() + offset - stretch.old().start();
                }
                return end ? stretch.now().end() : stretch.now().start();
            }
        }
        return end && offset == 0 ? 0 : after.length();
    }

    /** The line's part between full stops: enough of the surroundings to be sure that the words mean what they did. */
    private TextRange sentence(TextRange range) {
        int start = range.start();
        while (start > 0 && !endsSentence(start - 1)) {
            start--;
        }
        int end = range.end();
        while (end < before.length() && !(end > 0 && endsSentence(end - 1) && end > range.start())) {
            end++;
        }
        return new TextRange(start, end);
    }

    private boolean endsSentence(int at) {
        char character = before.charAt(at);
        boolean stop = character == '.' || character == '!' || character == '?' || character == '…';
        boolean blankFollows = at + 1 < before.length() && Character.isWhitespace(before.charAt(at + 1));
        return character == '\n' || (stop && blankFollows);
    }

    private Optional<Integer> nearest(String words, int expected) {
        int behind = after.indexOf(words, expected);
        int ahead = expected == 0 ? -1 : after.lastIndexOf(words, expected - 1);
        if (behind < 0 || ahead < 0) {
            return behind < 0 && ahead < 0 ? Optional.empty() : Optional.of(Math.max(behind, ahead));
        }
        return Optional.of(behind - expected <= expected - ahead ? behind : ahead);
    }

    private void alignWords(TextRange old, TextRange now) {
        align(pieces(WORD, before, old), pieces(WORD, after, now),
                (oldPart, newPart) -> stretches.add(new Stretch(oldPart, newPart, false)));
    }

    /** Adds the equal pieces as stretches and hands the others on. */
    private void align(List<TextRange> old, List<TextRange> now, ChangedPart changed) {
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && areSame(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && areSame(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        addSame(old, 0, head, now, 0, head);
        alignMiddle(old, head, old.size() - tail, now, head, now.size() - tail, changed);
        addSame(old, old.size() - tail, old.size(), now, now.size() - tail, now.size());
    }

    private void alignMiddle(List<TextRange> old, int oldFrom, int oldTo, List<TextRange> now, int newFrom, int newTo,
            ChangedPart changed) {
        if (oldFrom == oldTo && newFrom == newTo) {
            return;
        }
        if (oldTo - oldFrom + newTo - newFrom > MOST_PIECES) {
            changed.accept(span(old, oldFrom, oldTo), span(now, newFrom, newTo));
            return;
        }
        int oldDone = oldFrom;
        int newDone = newFrom;
        for (AbstractDelta<String> delta : DiffUtils.diff(texts(old.subList(oldFrom, oldTo), before),
                texts(now.subList(newFrom, newTo), after)).getDeltas()) {
            int oldStart = oldFrom + delta.getSource().getPosition();
            int newStart = newFrom + delta.getTarget().getPosition();
            addSame(old, oldDone, oldStart, now, newDone, newStart);
            oldDone = oldStart + delta.getSource().size();
            newDone = newStart + delta.getTarget().size();
            changed.accept(span(old, oldStart, oldDone), span(now, newStart, newDone));
        }
        addSame(old, oldDone, oldTo, now, newDone, newTo);
    }

    private void addSame(List<TextRange> old, int oldFrom, int oldTo, List<TextRange> now, int newFrom, int newTo) {
        if (oldFrom < oldTo) {
            stretches.add(new Stretch(span(old, oldFrom, oldTo), span(now, newFrom, newTo), true));
        }
    }

    private boolean areSame(TextRange old, TextRange now) {
        return old.length() == now.length() && before.regionMatches(old.start(), after, now.start(), old.length());
    }

    /** The range of the pieces {@code from} to {@code to}; where there are none, the empty one where they would stand. */
    private static TextRange span(List<TextRange> pieces, int from, int to) {
        if (from < to) {
            return pieces.get(from).union(pieces.get(to - 1));
        }
        int at = from < pieces.size() ? pieces.get(from).start() : pieces.isEmpty() ? 0 : pieces.getLast().end();
        return new TextRange(at, at);
    }

    private static List<String> texts(List<TextRange> pieces, String text) {
        return pieces.stream().map(piece -> piece.of(text)).toList();
    }

    private static List<TextRange> pieces(Pattern pattern, String text, TextRange within) {
        return pattern.matcher(text).region(within.start(), within.end()).results()
                .filter(match -> match.end() > match.start())
                .map(match -> new TextRange(match.start(), match.end())).toList();
    }

    /** Told of a part of both texts that differs. */
    @FunctionalInterface
    private interface ChangedPart {
        void accept(TextRange old, TextRange now);
    }
}
