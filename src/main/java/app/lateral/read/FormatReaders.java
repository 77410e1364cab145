package app.lateral.read;

import java.io.IOException;
import java.util.List;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.FurnitureMarks;
import app.lateral.read.article.FurniturePhrases;
import app.lateral.read.article.PartFinder;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.BoundedStream;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.document.DocxReader;
import app.lateral.read.document.MarkdownReader;
import app.lateral.read.document.OdtReader;
import app.lateral.read.document.PdfReader;
import app.lateral.read.document.PlainTextReader;
import app.lateral.read.document.RtfReader;
import app.lateral.read.web.HtmlReader;
import app.lateral.read.web.WarcFileReader;
import app.lateral.read.wire.FeedReader;
import app.lateral.read.wire.MailReader;
import app.lateral.read.wire.NewsMlReader;
import app.lateral.read.wire.NinjsReader;
import app.lateral.read.wire.NitfReader;
import app.lateral.read.wire.WireTextReader;
import app.lateral.text.Notice.Problem;

/** The readers of all formats, the most particular first. */
final class FormatReaders {
    private final List<ArticleReader> readers;

    FormatReaders() {
        FurnitureMarks marks = new FurnitureMarks(new FurniturePhrases());
        ArticleAssembler assembler = new ArticleAssembler(marks);
        readers = List.of(new PdfReader(assembler), new DocxReader(assembler), new OdtReader(assembler),
                new RtfReader(assembler), new WarcFileReader(assembler), new NitfReader(assembler),
                new NewsMlReader(assembler), new NinjsReader(assembler), new FeedReader(assembler),
                new WireTextReader(assembler), new MailReader(assembler), new HtmlReader(assembler),
                new MarkdownReader(assembler), new PlainTextReader(new PartFinder(marks)));
    }

    /** The article in a content, or why there is none; never fails because of the content. */
    ReadResult read(FileContent content) {
        try {
            ArticleReader reader = readers.stream().filter(candidate -> candidate.reads(content)).findFirst()
                    .orElseThrow();
            return reader.read(content);
        } catch (ReadFailure failure) {
            return new ReadResult.Refused(failure.notice(content.path()));
        } catch (BoundedStream.TooMuch | OutOfMemoryError _) {
            return new ReadResult.Refused(new ReadFailure(Problem.EXPANDS).notice(content.path()));
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // parsers of foreign formats fail in many ways on what is not of the format; to the user it is one
            return new ReadResult.Refused(new ReadFailure(Problem.DAMAGED).notice(content.path()));
        }
    }
}
