package app.lateral.read.document;

import java.io.IOException;
import java.util.List;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.text.Imprint;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Provenance.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: lines to paragraphs, across columns and pages; scripts and forms in it are not run. */
public final class PdfReader implements ArticleReader {
    private static final int MOST_PAGES = 300;

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public PdfReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return content.beginsWith("%PDF-");
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure, IOException {
        try (PDDocument document = Loader.loadPDF(content.bytes())) {
            PdfLines lines = new PdfLines();
            lines.setEndPage(MOST_PAGES);
            List<PdfLine> found = lines.of(document);
            if (found.isEmpty()) {
                throw new ReadFailure(document.getNumberOfPages() == 0 ? Problem.DAMAGED : Problem.PICTURES_ONLY);
            }
            List<Block> blocks = PdfParagraphs.of(found);
            return assembler.assemble(content, new Draft(Format.PDF, null, null, blocks, Imprint.UNKNOWN,
                    pagesLeftOut(content, document.getNumberOfPages())));
        } catch (InvalidPasswordException _) {
            throw new ReadFailure(Problem.ENCRYPTED);
        }
    }

    private static List<Notice> pagesLeftOut(FileContent content, int pages) {
        return pages <= MOST_PAGES
                ? List.of()
                : List.of(new Notice(Problem.PAGES_LEFT_OUT, content.path(), "",
                        List.of(Integer.toString(MOST_PAGES), Integer.toString(pages))));
    }
}
