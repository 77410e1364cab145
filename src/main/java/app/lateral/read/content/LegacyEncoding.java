package app.lateral.read.content;

import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Guesses the encoding of a text that is no Unicode, by ICU's statistics of letters. What looks western is Windows-1252,
 * which holds Latin-1; a central European or Turkish guess must be surer, for those encodings differ in a few letters only.
 */
final class LegacyEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<String> OTHER_SCRIPTS = Set.of("windows-1251", "KOI8-R", "ISO-8859-5", "ISO-8859-6",
            "ISO-8859-7", "windows-1253", "ISO-8859-8", "windows-1255", "windows-1256", "Shift_JIS", "EUC-JP",
            "ISO-2022-JP", "GB18030", "Big5", "EUC-KR", "ISO-2022-KR");
    private static final Set<String> OTHER_LATIN = Set.of("ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254");
    private static final int SURE_OF_SCRIPT = 30;
    private static final int SURE_OF_LETTERS = 60;
    private static final int LOOKED_AT = 65_536;

    private LegacyEncoding() {
    }

    /** The likeliest encoding. */
    static Charset of(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT)))
                .detect();
        if (match == null) {
            return WINDOWS_1252;
        }
        String name = match.getName();
        boolean sure = (OTHER_SCRIPTS.contains(name) && match.getConfidence() >= SURE_OF_SCRIPT)
                || (OTHER_LATIN.contains(name) && match.getConfidence() >= SURE_OF_LETTERS);
        try {
            return sure ? Charset.forName(name) : WINDOWS_1252;
        } catch (UnsupportedCharsetException _) {
            return WINDOWS_1252;
        }
    }
}
