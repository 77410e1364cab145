package app.lateral.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import app.lateral.read.article.ReadResult;
import app.lateral.read.content.FileContent;

/**
 * What Jazzer calls with bytes that it makes up: whatever they are, an article or a refusal must come of them. Every
 * reader's failures are refusals already, so that what is found here is a hang, a lack of memory, or a broken article.
 */
public final class ReaderFuzzer {
    private static final FormatReaders READERS = new FormatReaders();

    private ReaderFuzzer() {
    }

    /** Loads what the readers load once: on a busy machine that takes longer than a trial may. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput(new byte[0]);
        fuzzerTestOneInput("<html><body><p>The ferry turned back.</p></body></html>".getBytes(StandardCharsets.UTF_8));
    }

    /** One trial. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        ReadResult result = READERS.read(new FileContent(List.of("fuzzed"), bytes, Instant.EPOCH));
        if (result instanceof ReadResult.ArticleRead read) {
            int end = 0;
            for (var paragraph : read.article().paragraphs()) {
                if (paragraph.range().start() < end || paragraph.range().end() > read.article().text().length()) {
                    throw new IllegalStateException("paragraphs overlap or leave the text: " + paragraph);
                }
                end = paragraph.range().end();
            }
            read.article().marks().forEach(mark -> read.article().textAt(mark.range()));
        }
    }
}
