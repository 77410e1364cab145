package app.lateral.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a PDF to paragraphs and tells title and headings by the size of their type. */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:page )?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{Ll}[-\u2010]");
    private static final Pattern ENDED = Pattern.compile(".*[.!?:…][\"'”’»)]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final float LARGER = 1.15f;
    private static final float SAME_SIZE = 0.5f;

    private final List<PdfLine> lines;
    private final List<Column> columns = new ArrayList<>();
    private final float textSize;
    private final float pitch;
    private final Set<String> words;
    private final Set<String> repeated;

    private PdfParagraphs(List<PdfLine> all) {
        repeated = repeatedNearEdges(all);
        lines = all;
        List<PdfLine> text = all.stream().filter(line -> !isPageFurniture(line)).toList();
        textSize = textSize(text);
        pitch = pitch(text);
        words = text.stream().flatMap(line -> WORD.matcher(line.text()).results()).map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Lines that follow each other down one page.
     *
     * @param left the least distance of a line from the left edge
     * @param right the greatest distance of a line's end
     * @param spaced whether the paragraphs in it are parted by space
     */
    private record Column(float left, float right, boolean spaced) {}

    /** The paragraphs in order. */
    static List<Block> of(List<PdfLine> lines) {
        return new PdfParagraphs(lines).paragraphs();
    }

    private List<Block> paragraphs() {
        PdfLine title = lines.stream().filter(line -> line.page() == 1 && !isPageFurniture(line))
                .max(Comparator.comparingDouble(PdfLine::size)).filter(line -> line.size() > textSize * LARGER)
                .orElse(null);
        List<Block> blocks = new ArrayList<>();
        List<PdfLine> open = new ArrayList<>();
        for (PdfLine line : lines) {
            if (isPageFurniture(line)) {
                blocks.add(new Block(Kind.FURNITURE, line.text()));
            } else {
                if (open.isEmpty() || isElsewhere(open.getLast(), line)) {
                    columns.add(column(line));
                }
                if (!open.isEmpty() && begins(open.getLast(), line)) {
                    blocks.add(block(open, title));
                    open.clear();
                }
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            blocks.add(block(open, title));
        }
        return oneTitle(blocks);
    }

    /** What is set like the title further down is a heading. */
    private static List<Block> oneTitle(List<Block> blocks) {
        List<Block> told = new ArrayList<>();
        boolean titled = false;
        for (Block block : blocks) {
            told.add(titled && block.kind() == Kind.TITLE ? block.as(Kind.HEADING) : block);
            titled |= block.kind() == Kind.TITLE;
        }
        return told;
    }

    private Block block(List<PdfLine> open, @Nullable PdfLine title) {
        PdfLine first = open.getFirst();
        boolean bold = open.size() < 3 && open.stream().allMatch(PdfLine::bold);
        boolean titled = title != null && first.page() == 1 && Math.abs(first.size() - title.size()) < SAME_SIZE;
        Kind kind = titled ? Kind.TITLE : first.size() > textSize * LARGER || bold ? Kind.HEADING : Kind.UNTOLD;
        return new Block(kind, joined(open));
    }

    private boolean isPageFurniture(PdfLine line) {
        return (line.isAtEdge() && PAGE_NUMBER.matcher(line.text()).matches())
                || (line.isNearEdge() && repeated.contains(key(line)));
    }

    private static Set<String> repeatedNearEdges(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new TreeMap<>();
        lines.stream().filter(PdfLine::isNearEdge)
                .forEach(line -> pages.computeIfAbsent(key(line), _ -> new TreeSet<>()).add(line.page()));
        return pages.entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String key(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    /** The size in which most characters are set. */
    private static float textSize(List<PdfLine> lines) {
        Map<Integer, Integer> characters = new TreeMap<>();
        lines.forEach(line -> characters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return characters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(20) / 2f;
    }

    /** The commonest distance between two lines of text. */
    private float pitch(List<PdfLine> text) {
        Map<Integer, Integer> distances = new TreeMap<>();
        for (int i = 1; i < text.size(); i++) {
            float down = text.get(i).base() - text.get(i - 1).base();
            if (down > 1 && text.get(i).page() == text.get(i - 1).page()
                    && Math.abs(text.get(i).size() - textSize) < SAME_SIZE) {
                distances.merge(Math.round(down * 2), 1, Integer::sum);
            }
        }
        return distances.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(Math.round(textSize * 2.4f)) / 2f;
    }

    /** The column that begins with a line. */
    private Column column(PdfLine first) {
        float left = first.left();
        float right = first.right();
        boolean spaced = false;
        PdfLine before = first;
        for (PdfLine line : lines.subList(lines.indexOf(first), lines.size())) {
            if (!isPageFurniture(line)) {
                if (isElsewhere(before, line)) {
                    break;
                }
                left = Math.min(left, line.left());
                right = Math.max(right, line.right());
                spaced |= line.base() - before.base() > usual(line) * 1.3 && line.size() == before.size();
                before = line;
            }
        }
        return new Column(left, right, spaced);
    }

    private float usual(PdfLine line) {
        return pitch * line.size() / textSize;
    }

    /** Whether a line stands in another column or on another page than the one before it. */
    private static boolean isElsewhere(PdfLine before, PdfLine line) {
        return line.page() != before.page() || line.base() < before.base() - 1
                || line.left() > before.right() || before.left() > line.right();
    }

    /** Whether a line begins a new paragraph, as its type, its distance, its indent or a short line before it tell. */
    private boolean begins(PdfLine before, PdfLine line) {
        if (Math.abs(line.size() - before.size()) > SAME_SIZE || line.bold() != before.bold()) {
            return true;
        }
        boolean ended = ENDED.matcher(before.text()).matches();
        if (isElsewhere(before, line)) {
            return ended;
        }
        Column column = columns.getLast();
        float indent = line.left() - column.left();
        boolean indented = indent > line.size() * 0.6 && before.left() - column.left() < line.size() * 0.5;
        boolean shortBefore = !column.spaced() && before.right() < column.right() - before.size() * 4;
        return line.base() - before.base() > usual(line) * 1.3 || (ended && (indented || shortBefore));
    }

    private String joined(List<PdfLine> open) {
        StringBuilder text = new StringBuilder();
        for (PdfLine line : open) {
            String ending = text.substring(Math.max(0, text.length() - 2));
            boolean hyphen = HYPHENATED.matcher(ending).matches() && Character.isLowerCase(line.text().codePointAt(0));
            if (!hyphen) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            } else {
                if (!isCompound(text, line.text())) {
                    text.setLength(text.length() - 1);
                }
                text.append(line.text());
            }
        }
        return text.toString();
    }

    /** Whether the hyphen at a line's end belongs to the word: the word is written with it elsewhere, and never without. */
    private boolean isCompound(CharSequence before, String after) {
        int start = before.length() - 1;
        while (start > 0 && (Character.isLetter(before.charAt(start - 1)) || before.charAt(start - 1) == '-')) {
            start--;
        }
        int end = 0;
        while (end < after.length() && (Character.isLetter(after.charAt(end)) || after.charAt(end) == '-')) {
            end++;
        }
        String head = before.subSequence(start, before.length() - 1).toString();
        String tail = after.substring(0, end);
        return words.contains(head + "-" + tail) && !words.contains(head + tail);
    }
}
