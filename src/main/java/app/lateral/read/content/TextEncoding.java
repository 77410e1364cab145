package app.lateral.read.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Finds the encoding of a text: by its byte order mark, else UTF-8 where the bytes allow it, else by its letters. */
public final class TextEncoding {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int LOOKED_AT = 4096;

    private TextEncoding() {
    }

    /**
     * A decoded text.
     *
     * @param text without byte order mark, with LF as the only line end
     * @param charset the encoding's name
     * @param replaced how many wrong sequences of bytes became a replacement character
     */
    public record Decoded(String text, String charset, int replaced) {}

    /** Whether the content is UTF-16 or UTF-32, in which NUL bytes are nothing unusual. */
    static boolean isWide(FileContent content) {
        return content.beginsWith("\u00FF\u00FE") || content.beginsWith("\u00FE\u00FF")
                || content.beginsWith("\0\0\u00FE\u00FF") || unmarkedWide(content.bytes()) != null;
    }

    /** The text of these bytes; every content gives one. */
    public static Decoded decode(FileContent content) {
        byte[] bytes = content.bytes();
        if (content.beginsWith("\u00EF\u00BB\u00BF")) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (content.beginsWith("\u00FF\u00FE\0\0")) {
            return decode(bytes, 4, UTF_32LE);
        }
        if (content.beginsWith("\0\0\u00FE\u00FF")) {
            return decode(bytes, 4, UTF_32BE);
        }
        if (content.beginsWith("\u00FF\u00FE")) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (content.beginsWith("\u00FE\u00FF")) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = unmarkedWide(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide);
        }
        Decoded unicode = decode(bytes, 0, StandardCharsets.UTF_8);
        return unicode.replaced() == 0 || unicode.replaced() < multibyteSequences(unicode.text())
                ? unicode
                : decode(bytes, 0, LegacyEncoding.of(bytes));
    }

    /**
     * The text of these bytes, in the encoding that they name for themselves or that is told beside them, unless the bytes
     * show that this is wrong.
     */
    public static Decoded decode(FileContent content, @Nullable Charset told) {
        Charset declared = told == null ? DeclaredEncoding.of(content.bytes()) : told;
        Decoded guessed = decode(content);
        boolean certain = declared == null || guessed.charset().startsWith("UTF-16")
                || guessed.charset().startsWith("UTF-32") || content.beginsWith("\u00EF\u00BB\u00BF")
                || declared.name().equals(guessed.charset()) || declared.equals(StandardCharsets.UTF_8);
        // a page that is sound UTF-8 with characters beyond ASCII is UTF-8, whatever it names
        boolean sound = guessed.charset().equals("UTF-8") && guessed.replaced() == 0
                && multibyteSequences(guessed.text()) > 2 && (declared == null || !isMultibyte(declared));
        return declared == null || certain || sound ? guessed : decode(content.bytes(), 0, declared);
    }

    private static boolean isMultibyte(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() > 1;
    }

    /** Well-formed characters beyond ASCII: a text that holds more of them than errors is UTF-8 with errors. */
    private static long multibyteSequences(String text) {
        return text.codePoints().filter(codePoint -> codePoint > 0x7F && codePoint != 0xFFFD).count();
    }

    /** UTF-16 without a mark: every other byte of mostly Latin text is NUL. Null for anything else. */
    private static @Nullable Charset unmarkedWide(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int[] nuls = new int[2];
        for (int i = 0; i < looked; i++) {
            nuls[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean many = looked >= 4 && (nuls[0] + nuls[1]) * 4 > looked;
        if (!many || (nuls[0] > 0 && nuls[1] > 0)) {
            return null;
        }
        return nuls[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer output = CharBuffer.allocate(bytes.length - from + 16);
        int replaced = 0;
        CoderResult result = decoder.decode(input, output, true);
        while (result.isError()) {
            input.position(input.position() + result.length());
            output.put('\uFFFD');
            replaced++;
            result = decoder.decode(input, output, true);
        }
        decoder.flush(output);
        return new Decoded(withLineFeeds(output.flip()), charset.name(), replaced);
    }

    private static String withLineFeeds(CharBuffer text) {
        String whole = text.toString();
        return whole.indexOf('\r') < 0 ? whole : whole.replace("\r\n", "\n").replace('\r', '\n');
    }
}
