package app.lateral.read.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF in the order in which it draws them, which in columns is the order of reading. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    PdfLines() {
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of all pages. */
    List<PdfLine> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        if (!line.isEmpty() && !positions.isEmpty() && isElsewhere(positions.getFirst())) {
            endLine();
        }
        text.append(words);
        line.addAll(positions);
    }

    /** A column's line may follow another column's at the same height. */
    private boolean isElsewhere(TextPosition next) {
        TextPosition last = line.getLast();
        float gap = next.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
        return Math.abs(next.getYDirAdj() - last.getYDirAdj()) > last.getHeightDir() * 0.8
                || gap > 4 * last.getWidthOfSpace() + last.getFontSizeInPt() || gap < -2 * last.getFontSizeInPt();
    }

    @Override
    protected void writeWordSeparator() throws IOException {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        endLine();
    }

    @Override
    protected void writePageEnd() throws IOException {
        endLine();
    }

    private void endLine() {
        String words = text.toString().replaceAll("[\\s\u00A0]+", " ").replaceAll("[\\p{Cntrl}\u00AD\u200B]", "")
                .strip();
        if (!words.isEmpty() && !line.isEmpty()) {
            TextPosition first = line.getFirst();
            TextPosition last = line.getLast();
            PDFont font = first.getFont();
            String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
            lines.add(new PdfLine(getCurrentPageNo(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(), first.getFontSizeInPt(), first.getPageHeight(), name.contains("bold"), words));
        }
        text.setLength(0);
        line.clear();
    }
}
