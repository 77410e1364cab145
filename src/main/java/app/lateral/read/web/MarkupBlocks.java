package app.lateral.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The paragraphs of an HTML element: every run of text between elements that begin a new line. */
final class MarkupBlocks {
    private static final Set<String> LINES = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol",
            "dl",
            "dt", "dd", "blockquote", "pre", "table", "tr", "td", "th", "caption", "section", "article", "main",
            "header",
            "footer", "aside", "nav", "figure", "figcaption", "hr", "body", "center", "address", "details", "summary",
            "fieldset", "form", "tbody", "thead", "tfoot");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private MarkupBlocks() {
    }

    /**
     * A paragraph and where it stands on the page.
     *
     * @param block its kind, {@link Kind#HEADING} or {@link Kind#TEXT}, and its text in one line
     * @param element the element that begins it
     * @param linked the share of its characters that stand in links, 0 to 1
     * @param strong the share of its characters that are set in bold
     */
    record PageBlock(Block block, Element element, double linked, double strong) {
        String text() {
            return block.text();
        }
    }

    /** The paragraphs in order. */
    static List<PageBlock> of(Element root) {
        Collector collector = new Collector(root);
        root.traverse(collector);
        collector.flush();
        return collector.blocks;
    }

    private static final class Collector implements NodeVisitor {
        private final List<PageBlock> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final Element root;
        private @Nullable Element first;
        private int linked;
        private int strong;
        private int links;
        private int bolds;
        private int breaks;

        Collector(Element root) {
            this.root = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                add(words);
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (LINES.contains(name)) {
                    flush();
                } else if (name.equals("br")) {
                    lineBreak();
                }
                links += name.equals("a") ? 1 : 0;
                bolds += name.equals("b") || name.equals("strong") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (LINES.contains(name)) {
                    flush();
                }
                links -= name.equals("a") ? 1 : 0;
                bolds -= name.equals("b") || name.equals("strong") ? 1 : 0;
            }
        }

        /** One line break is a space, two begin a paragraph. */
        private void lineBreak() {
            breaks++;
            if (breaks > 1) {
                flush();
            } else {
                space();
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        private void add(TextNode node) {
            String words = node.getWholeText();
            for (int i = 0; i < words.length(); i++) {
                char character = words.charAt(i);
                if (isSpace(character)) {
                    space();
                } else if (isSeen(character)) {
                    first = first == null ? node.parent() : first;
                    text.append(character);
                    linked += links > 0 ? 1 : 0;
                    strong += bolds > 0 ? 1 : 0;
                    breaks = 0;
                }
            }
        }

        private static boolean isSpace(char character) {
            return character <= ' ' || Character.isSpaceChar(character) || character == '\u0085';
        }

        /** Soft hyphens and zero-width characters only tell where a line may break. */
        private static boolean isSeen(char character) {
            return Character.getType(character) != Character.CONTROL && character != '\u00AD' && character != '\u200B'
                    && character != '\uFEFF' && character != '\u2060';
        }

        void flush() {
            String whole = text.toString().strip();
            if (!whole.isEmpty()) {
                Element element = line(first == null ? root : first);
                Kind kind = HEADINGS.contains(element.normalName()) ? Kind.HEADING : Kind.TEXT;
                double length = Math.max(1, whole.length() - whole.chars().filter(c -> c == ' ').count());
                blocks.add(new PageBlock(new Block(kind, whole), element, linked / length, strong / length));
            }
            text.setLength(0);
            first = null;
            linked = 0;
            strong = 0;
            breaks = 0;
        }

        /** The element that begins the line on which this one stands. */
        private Element line(Element inline) {
            Element at = inline;
            while (!at.equals(root) && !LINES.contains(at.normalName()) && at.parent() != null) {
                at = at.parent();
            }
            return at;
        }
    }
}
