package app.lateral.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.content.FileContent;
import app.lateral.text.Article;
import app.lateral.text.Imprint;
import app.lateral.text.Mark;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import app.lateral.text.Version;
import app.lateral.text.Version.Signal;
import org.jspecify.annotations.Nullable;

/** Makes an article of a draft: one text of its paragraphs, with the parts that the format does not tell. */
public final class ArticleAssembler {
    private static final String BETWEEN = "\n\n";

    private final FurnitureMarks marks;
    private final PartFinder partFinder;

    /** An assembler that tells furniture by these marks. */
    public ArticleAssembler(FurnitureMarks marks) {
        this.marks = marks;
        this.partFinder = new PartFinder(marks);
    }

    /** The article, or that there is no text in it. */
    public ReadResult assemble(FileContent content, Draft draft) {
        List<Block> blocks = withTitle(draft).stream().filter(block -> hasWord(block.text())).toList();
        if (blocks.isEmpty()) {
            return new ReadResult.Refused(new Notice(Problem.EMPTY, content.path(), null, List.of()));
        }
        StringBuilder text = new StringBuilder();
        List<TextRange> ranges = new ArrayList<>();
        List<Mark> marked = new ArrayList<>();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : BETWEEN);
            int start = text.length();
            text.append(block.text());
            ranges.add(new TextRange(start, text.length()));
            block.marks().forEach(
                    mark -> marked.add(new Mark(mark.range().shift(start), mark.kind(), mark.value())));
        }
        text.append('\n');
        PartFinder.Found found = partFinder.find(text.toString(), ranges);
        boolean untold = blocks.stream().anyMatch(block -> block.kind() == Kind.UNTOLD);
        List<Part> parts = untold ? mixed(blocks, found.parts()) : told(blocks, found.page());
        int title = titlePlace(blocks, untold ? found.title() : -1);
        String named = title < 0 ? draft.title() : ranges.get(title).of(text.toString());
        Imprint printed = ImprintFinder.find(found.page(), title);
        Article article = new Article("", content.path(),
                named == null || named.isBlank() ? content.fileName() : named.replaceAll("\\s+", " ").strip(),
                joined(draft.imprint(), printed), text.toString(), Paragraph.numbered(ranges, parts), marked,
                content.provenance(draft.format(), draft.encoding()));
        return new ReadResult.ArticleRead(article, notices(content, draft, parts));
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The title as the first paragraph, unless one of the first paragraphs is the title already. */
    private static List<Block> withTitle(Draft draft) {
        String title = draft.title();
        if (title == null || title.isBlank()) {
            return draft.blocks();
        }
        String plain = plain(title);
        List<Block> blocks = new ArrayList<>(draft.blocks());
        for (int i = 0; i < Math.min(blocks.size(), 8); i++) {
            if (blocks.get(i).kind() == Kind.TITLE || plain(blocks.get(i).text()).equals(plain)) {
                blocks.set(i, blocks.get(i).as(Kind.TITLE));
                return blocks;
            }
        }
        blocks.addFirst(new Block(Kind.TITLE, title.strip()));
        return blocks;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static int titlePlace(List<Block> blocks, int found) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.TITLE) {
                return i;
            }
        }
        return found;
    }

    /** What the format tells, and by its look what it does not tell. */
    private static List<Part> mixed(List<Block> blocks, List<Part> looked) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(blocks.get(i).kind() == Kind.UNTOLD ? looked.get(i) : part(blocks.get(i).kind()));
        }
        return parts;
    }

    /** What the format tells, but that even in its text some paragraphs are furniture by their own words. */
    private List<Part> told(List<Block> blocks, Page page) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Look look = page.look(i);
            boolean edge = i < 4 || i >= blocks.size() - 4;
            boolean furniture = blocks.get(i).kind() != Kind.TITLE
                    && (marks.isFurniture(look) || marks.isBriefNotice(look) || (edge && marks.isAppeal(look))
                            || (i < 6 && marks.isByline(look)));
            parts.add(furniture ? Part.FURNITURE : part(blocks.get(i).kind()));
        }
        return parts.contains(Part.BODY) ? parts : blocks.stream().map(block -> part(block.kind())).toList();
    }

    private static Part part(Kind kind) {
        return switch (kind) {
            case TITLE, HEADING -> Part.HEADLINE;
            case TEXT, UNTOLD -> Part.BODY;
            case FURNITURE -> Part.FURNITURE;
        };
    }

    /** What the format says goes before what is printed in the text. */
    private static Imprint joined(Imprint told, Imprint printed) {
        Version version = told.version();
        List<Signal> signals = new ArrayList<>(version.signals());
        signals.addAll(printed.version().signals());
        return new Imprint(first(told.source(), printed.source()), first(told.byline(), printed.byline()),
                first(told.dateline(), printed.dateline()), first(told.language(), printed.language()),
                told.publication() == null ? printed.publication() : told.publication(),
                new Version(version.identity(), version.slug(), Math.max(version.number(), printed.version().number()),
                        signals));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one.strip();
    }

    private static List<Notice> notices(FileContent content, Draft draft, List<Part> parts) {
        List<Notice> notices = new ArrayList<>(draft.notices());
        if (!parts.contains(Part.BODY)) {
            notices.add(new Notice(Problem.NO_BODY, content.path(), "", List.of()));
        }
        return notices;
    }
}
