package app.lateral.read.article;

import java.util.List;

import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;

/** The paragraphs of plain text inside another format. */
public final class PlainBlocks {
    private PlainBlocks() {
    }

    /** The paragraphs, each in one line; line ends of any kind part them as in a plain-text file. */
    public static List<Block> of(String text, Kind kind) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return ParagraphSplitter.split(lines).stream()
                .map(range -> new Block(kind, range.of(lines).replaceAll("\\s*\\n\\s*", " "))).toList();
    }
}
