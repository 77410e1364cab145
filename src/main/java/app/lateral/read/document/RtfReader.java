package app.lateral.read.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.text.Imprint;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Provenance.Format;
import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;

/** Reads RTF: its text by paragraphs. */
public final class RtfReader implements ArticleReader {
    private static final int DEEPEST = 1000;

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public RtfReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return content.beginsWith("{\\rtf");
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure, IOException {
        Groups groups = Groups.of(content.bytes());
        StringTextConverter converter = new StringTextConverter();
        converter.convert(new RtfStreamSource(new ByteArrayInputStream(groups.known())));
        List<Block> blocks = new ArrayList<>();
        for (String line : converter.getText().split("[\n\r\u2028]+")) {
            String text = line.replaceAll("[\\s\u00A0]+", " ").strip();
            if (!text.isEmpty()) {
                blocks.add(new Block(Kind.UNTOLD, text));
            }
        }
        List<Notice> notices = groups.open() > 0
                ? List.of(new Notice(Problem.CUT_OFF, content.path(), "", List.of()))
                : List.of();
        return assembler.assemble(content, new Draft(Format.RTF, null, null, blocks, Imprint.UNKNOWN, notices));
    }

    /**
     * The groups of an RTF document.
     *
     * @param known the document without the groups that a reader may leave out, which hold no text
     * @param open how many groups are still open at the end
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Groups(byte[] known, int open) {
        static Groups of(byte[] bytes) throws ReadFailure {
            ByteArrayOutputStream known = new ByteArrayOutputStream(bytes.length);
            int depth = 0;
            int leftOutFrom = Integer.MAX_VALUE;
            boolean escaped = false;
            for (int i = 0; i < bytes.length; i++) {
                boolean sign = !escaped;
                escaped = sign && bytes[i] == '\\';
                if (sign && bytes[i] == '{') {
                    depth++;
                    boolean optional = i + 2 < bytes.length && bytes[i + 1] == '\\' && bytes[i + 2] == '*';
                    leftOutFrom = optional ? Math.min(leftOutFrom, depth) : leftOutFrom;
                }
                if (depth > DEEPEST) {
                    throw new ReadFailure(Problem.DAMAGED);
                }
                if (depth < leftOutFrom) {
                    known.write(bytes[i]);
                }
                if (sign && bytes[i] == '}') {
                    leftOutFrom = depth == leftOutFrom ? Integer.MAX_VALUE : leftOutFrom;
                    depth--;
                }
            }
            return new Groups(known.toByteArray(), depth);
        }
    }
}
