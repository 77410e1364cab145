package app.lateral.read.article;

import java.util.ArrayList;
import java.util.List;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;

/** What the paragraph styles of word processors tell. */
public final class StyledBlocks {
    private StyledBlocks() {
    }

    /** What a style of this name is for; names in lower case, as both word processors call their own in English. */
    public static Kind kind(String style) {
        if (style.equals("title")) {
            return Kind.TITLE;
        }
        boolean furniture = style.equals("header") || style.equals("footer") || style.equals("caption")
                || style.startsWith("toc ");
        return furniture
                ? Kind.FURNITURE
                : style.startsWith("heading") || style.equals("subtitle") ? Kind.HEADING : Kind.UNTOLD;
    }

    /** The paragraphs that hold something; where no style says title, a heading that comes first is it. */
    public static List<Block> titled(List<Block> all) {
        List<Block> blocks = new ArrayList<>(all.stream().filter(block -> !block.text().isBlank()).toList());
        boolean untitled = blocks.stream().noneMatch(block -> block.kind() == Kind.TITLE);
        if (untitled && !blocks.isEmpty() && blocks.getFirst().kind() == Kind.HEADING) {
            blocks.set(0, blocks.getFirst().as(Kind.TITLE));
        }
        return blocks;
    }
}
