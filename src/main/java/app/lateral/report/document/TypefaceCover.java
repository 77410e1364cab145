package app.lateral.report.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** Which signs the typeface has; remembers whether any was missing. */
final class TypefaceCover {
    private static final int MISSING = '□';

    private final Font font;
    private int missing;

    TypefaceCover() throws IOException {
        try (InputStream in = Typeface.REGULAR.open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** The text with a box in place of each sign that cannot be drawn. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        PlainCharacters.of(text).codePoints().forEach(code -> {
            boolean drawn = code == '\n' || code == '\t' || font.canDisplay(code);
            missing += drawn ? 0 : 1;
            shown.appendCodePoint(drawn ? code : MISSING);
        });
        return shown.toString();
    }

    /** How many signs were replaced so far. */
    int missing() {
        return missing;
    }
}
