package app.lateral.read.content;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The encoding that a page or an XML document names for itself near its beginning. */
public final class DeclaredEncoding {
    private static final int LOOKED_AT = 4096;
    private static final Pattern NAMED = Pattern
            .compile(
                    "(?i)(?:<meta[^>]{0,200}\\bcharset\\s*=\\s*|<\\?xml[^>]{0,100}\\bencoding\\s*=\\s*)[\"']?([\\w.:-]{2,40})");

    private DeclaredEncoding() {
    }

    /** The encoding named; null where none is, or one that is not known. */
    static @Nullable Charset of(byte[] bytes) {
        Matcher named = NAMED.matcher(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT),
                StandardCharsets.ISO_8859_1));
        return named.find() ? named(named.group(1)) : null;
    }

    /** The encoding of this name, as browsers understand it: Latin-1 means Windows-1252. Null where it is not known. */
    public static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            // a declaration that can be read byte by byte stands in no UTF-16
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? null : latin ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return null;
        }
    }
}
