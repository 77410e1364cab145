package app.lateral.read.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import app.lateral.read.article.Blanks;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.content.XmlTree;
import app.lateral.text.Mark;
import app.lateral.text.TextRange;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A paragraph of a newsroom format in one line, with what its elements say of its words. */
final class MarkedText {
    private static final Set<String> LEFT_OUT = Set.of("media", "media-caption", "media-reference", "media-producer",
            "script", "style", "note");

    private MarkedText() {
    }

    /** The paragraph of an element and all below it. */
    static Block of(Element paragraph, Kind kind) {
        Walk walk = new Walk();
        paragraph.traverse(walk);
        String text = walk.text.toString();
        String whole = text.stripTrailing();
        List<Mark> marks = walk.marks.stream().filter(mark -> mark.range().end() <= whole.length())
                .filter(mark -> !mark.range().isEmpty()).sorted((one, other) -> one.range().compareTo(other.range()))
                .toList();
        return new Block(kind, whole, marks);
    }

    private static Mark.@Nullable Kind kind(Element element) {
        return switch (XmlTree.local(element)) {
            case "person" -> Mark.Kind.PERSON;
            case "org" -> Mark.Kind.ORGANISATION;
            case "location" -> Mark.Kind.PLACE;
            case "num" -> Mark.Kind.NUMBER;
            case "money" -> Mark.Kind.MONEY;
            case "chron", "time" -> Mark.Kind.MOMENT;
            case "q" -> Mark.Kind.QUOTE;
            default -> null;
        };
    }

    private static final class Walk implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private int leftOut;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                leftOut += LEFT_OUT.contains(XmlTree.local(element)) ? 1 : 0;
                boolean line = XmlTree.local(element).equals("br") || element.isBlock();
                if (line) {
                    space();
                }
                if (kind(element) != null) {
                    starts.push(text.length());
                }
            } else if (node instanceof TextNode words && leftOut == 0) {
                add(words.getWholeText());
            }
        }

        private void add(String words) {
            for (int i = 0; i < words.length(); i++) {
                if (Blanks.isBlank(words.charAt(i))) {
                    space();
                } else {
                    text.append(words.charAt(i));
                }
            }
        }

        private void space() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                leftOut -= LEFT_OUT.contains(XmlTree.local(element)) ? 1 : 0;
                Mark.Kind kind = kind(element);
                if (kind != null) {
                    TextRange range = Blanks.trim(text.toString(), starts.pop(), text.length());
                    marks.add(new Mark(range, kind, value(element)));
                }
            }
        }

        private static @Nullable String value(Element element) {
            for (String name : List.of("norm", "value", "datetime")) {
                String value = XmlTree.attribute(element, name);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }
}
