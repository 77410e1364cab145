package app.lateral.read.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.lateral.read.content.TextEncoding.Decoded;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML by its elements' local names, whatever their prefixes. The parser knows no entities but those of characters: it
 * loads nothing and expands nothing.
 */
public final class XmlTree {
    private static final int DEEPEST = 256;
    private static final int LOOKED_AT = 4096;

    private XmlTree() {
    }

    /** The document in these bytes. */
    public static Document parse(Decoded decoded) {
        return Jsoup.parse(decoded.text(), "", Parser.xmlParser().setMaxDepth(DEEPEST));
    }

    /** Whether a content is a document whose first element has one of these local names. */
    public static boolean isRootedIn(Set<String> names, FileContent content) {
        return ContentKind.of(content) == ContentKind.TEXT && names.contains(rootName(content));
    }

    /** The local name of the first element, as far as the first characters of a document tell; empty where none does. */
    public static String rootName(FileContent content) {
        String text = content.head(LOOKED_AT).stripLeading();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '<') {
            boolean comment = text.startsWith("<!--", at);
            boolean subset = text.startsWith("<!DOCTYPE", at) && text.indexOf('[', at) >= 0
                    && text.indexOf('[', at) < text.indexOf('>', at);
            if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                int end = comment ? text.indexOf("-->", at) : text.indexOf(subset ? "]" : ">", at);
                int close = end < 0 ? -1 : text.indexOf('>', end);
                if (close < 0) {
                    return "";
                }
                at = close + 1;
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            } else {
                int end = at + 1;
                while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                return local(text.substring(at + 1, end));
            }
        }
        return "";
    }

    /** An element's name without prefix, in lower case. */
    public static String local(Element element) {
        return local(element.tagName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** All elements of this name below an element, in their order. */
    public static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        root.traverse((node, _) -> {
            if (!node.equals(root) && node instanceof Element element && local(element).equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    /** The first element below {@code root} that is reached by these names, each below the one before; null without. */
    public static @Nullable Element first(Element root, String... names) {
        Element at = root;
        for (String name : names) {
            List<Element> found = at == null ? List.of() : all(at, name);
            at = found.isEmpty() ? null : found.getFirst();
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** The text of the first element that is reached by these names; null where there is none or it is empty. */
    public static @Nullable String text(Element root, String... names) {
        Element element = first(root, names);
        String text = element == null ? "" : element.text().strip();
        return text.isEmpty() ? null : text;
    }

    /** An attribute by its local name; null where there is none or it is empty. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        for (var attribute : element.attributes()) {
            String key = attribute.getKey();
            if (local(key).equals(name) && !attribute.getValue().isBlank()) {
                return attribute.getValue().strip();
            }
        }
        return null;
    }
}
