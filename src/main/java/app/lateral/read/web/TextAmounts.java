package app.lateral.read.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much prose each element of a page holds, counted in one walk. */
final class TextAmounts {
    /** Shorter pieces of text are labels. */
    private static final int SENTENCE = 30;

    private final Map<Element, Integer> amounts = new HashMap<>();

    private TextAmounts() {
    }

    /** The amounts in an element and all below it. */
    static TextAmounts of(Element root) {
        TextAmounts amounts = new TextAmounts();
        root.traverse(amounts.new Counter());
        return amounts;
    }

    /**
     * How many characters of an element stand outside links in pieces long enough for a sentence; 0 where it was not below
     * the root.
     */
    int prose(Element element) {
        return amounts.getOrDefault(element, 0);
    }

    /** Adds up from the leaves to the root. */
    private final class Counter implements NodeVisitor {
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && depth > 0) {
                int length = text.text().strip().length();
                add(Objects.requireNonNull(node.parent()), links == 0 && length >= SENTENCE ? length : 0);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (depth > 0) {
                    add(Objects.requireNonNull(element.parent()), prose(element));
                }
            }
        }

        private void add(Node holder, int amount) {
            if (holder instanceof Element element && amount > 0) {
                amounts.merge(element, amount, Integer::sum);
            }
        }
    }
}
