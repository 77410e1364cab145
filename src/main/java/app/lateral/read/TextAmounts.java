package app.lateral.read;

import java.util.IdentityHashMap;
import java.util.Map;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted in one walk. */
final class TextAmounts {
    /** What is counted. */
    enum Measure {
        /** Characters of any text. */
        ALL,
        /** Characters inside links. */
        LINKED,
        /** Characters outside links in pieces long enough for a sentence. */
        PROSE
    }

    private static final int SENTENCE = 30;

    private final Map<Element, int[]> amounts = new IdentityHashMap<>();

    private TextAmounts() {
    }

    /** The amounts in an element and all below it. */
    static TextAmounts of(Element root) {
        TextAmounts amounts = new TextAmounts();
        root.traverse(amounts.new Counter());
        return amounts;
    }

    /** The amount in this element, 0 where it was not below the root. */
    int of(Element element, Measure measure) {
        int[] counted = amounts.get(element);
        return counted == null ? 0 : counted[measure.ordinal()];
    }

    /** The share of an element's text that stands in links, 0 to 1. */
    double linkedShare(Element element) {
        return of(element, Measure.LINKED) / (double) Math.max(1, of(element, Measure.ALL));
    }

    /** Adds up from the leaves to the root. */
    private final class Counter implements NodeVisitor {
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                links += element.normalName().equals("a") ? 1 : 0;
                amounts.put(element, new int[Measure.values().length]);
            } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                int length = text.text().strip().length();
                int[] counted = counted(parent);
                counted[Measure.ALL.ordinal()] += length;
                counted[Measure.LINKED.ordinal()] += links > 0 ? length : 0;
                counted[Measure.PROSE.ordinal()] += links == 0 && length >= SENTENCE ? length : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= element.normalName().equals("a") ? 1 : 0;
                if (depth > 0 && element.parent() instanceof Element parent) {
                    int[] counted = counted(element);
                    int[] above = counted(parent);
                    for (int i = 0; i < above.length; i++) {
                        above[i] += counted[i];
                    }
                }
            }
        }

        private int[] counted(Element element) {
            return amounts.computeIfAbsent(element, _ -> new int[Measure.values().length]);
        }
    }
}
