package app.lateral.read.document;

import java.util.ArrayList;
import java.util.List;

import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.ImprintFinder;
import app.lateral.read.article.ParagraphSplitter;
import app.lateral.read.article.PartFinder;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.ContentKind;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.Provenance.Format;
import app.lateral.text.TextRange;

/** Reads plain text, of whatever encoding; the last reader asked, for it refuses what no reader knows. */
public final class PlainTextReader implements ArticleReader {
    private final PartFinder partFinder;

    /** A reader that tells the parts of an article by this finder. */
    public PlainTextReader(PartFinder partFinder) {
        this.partFinder = partFinder;
    }

    @Override
    public boolean reads(FileContent content) {
        return true;
    }

    @Override
    public ReadResult read(FileContent content) {
        ContentKind kind = ContentKind.of(content);
        if (content.bytes().length > 0 && kind != ContentKind.TEXT) {
            return refused(Problem.NOT_TEXT, content, kind.key());
        }
        Decoded decoded = TextEncoding.decode(content);
        List<TextRange> ranges = ParagraphSplitter.split(decoded.text());
        if (ranges.isEmpty()) {
            return refused(Problem.EMPTY, content);
        }
        PartFinder.Found found = partFinder.find(decoded.text(), ranges);
        String title = found.title() >= 0
                ? ranges.get(found.title()).of(decoded.text()).replaceAll("\\s+", " ")
                : content.fileName();
        Article article = new Article("", content.path(), title, ImprintFinder.find(found.page(), found.title()),
                decoded.text(), Paragraph.numbered(ranges, found.parts()), List.of(),
                content.provenance(Format.PLAIN_TEXT, decoded.charset()));
        return new ReadResult.ArticleRead(article, notices(content, decoded, found.parts()));
    }

    private static List<Notice> notices(FileContent content, Decoded decoded, List<Part> parts) {
        List<Notice> notices = new ArrayList<>();
        if (decoded.replaced() > 0) {
            List<String> details = List.of(Integer.toString(decoded.replaced()), decoded.charset());
            notices.add(new Notice(Problem.BROKEN_ENCODING, content.path(), "", details));
        }
        if (!parts.contains(Part.BODY)) {
            notices.add(new Notice(Problem.NO_BODY, content.path(), "", List.of()));
        }
        return notices;
    }

    private static ReadResult refused(Problem problem, FileContent content, String... details) {
        return new ReadResult.Refused(new Notice(problem, content.path(), null, List.of(details)));
    }
}
