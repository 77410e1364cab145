package app.lateral.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** The paragraphs of a page while their parts are being found: some decided, the others open. */
final class Page {
    private final List<Look> looks;
    private final Map<Integer, Part> decided = new TreeMap<>();

    Page(String text, List<TextRange> paragraphs) {
        looks = paragraphs.stream().map(range -> Look.of(text, range)).toList();
    }

    int size() {
        return looks.size();
    }

    Look look(int paragraph) {
        return looks.get(paragraph);
    }

    boolean isOpen(int paragraph) {
        return !decided.containsKey(paragraph);
    }

    boolean isFurniture(int paragraph) {
        return decided.get(paragraph) == Part.FURNITURE;
    }

    /** Whether it may still become body and reads as running text. */
    boolean isOpenText(int paragraph) {
        return isOpen(paragraph) && look(paragraph).isText();
    }

    void decide(int paragraph, Part part) {
        decided.put(paragraph, part);
    }

    /** Decides on the open ones among the paragraphs from {@code from} to before {@code to}. */
    void decideOpen(int from, int to, Part part) {
        for (int i = from; i < to; i++) {
            decided.putIfAbsent(i, part);
        }
    }

    /** The first paragraph at or behind {@code from} that is open and reads as text; {@link #size()} where none does. */
    int nextOpenText(int from) {
        int at = from;
        while (at < size() && !isOpenText(at)) {
            at++;
        }
        return at;
    }

    /** The last paragraph that is open and reads as text, -1 where none does. */
    int lastOpenText() {
        int at = size() - 1;
        while (at >= 0 && !isOpenText(at)) {
            at--;
        }
        return at;
    }

    /** How many characters of open text stand in the paragraphs from {@code from} to before {@code to}. */
    long amountOfText(int from, int to) {
        long amount = 0;
        for (int i = from; i < to; i++) {
            amount += isOpenText(i) ? look(i).range().length() : 0;
        }
        return amount;
    }

    /** The parts, with what is still open as body. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            parts.add(decided.getOrDefault(i, Part.BODY));
        }
        return parts;
    }
}
