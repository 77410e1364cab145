package app.lateral.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes that an article was read from, as they were found; two with the same bytes are equal. */
public final class Original {
    private final byte[] bytes;
    private final String sha256;

    private Original(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = hash(bytes);
    }

    /** Keeps a copy of these bytes. */
    public static Original of(byte[] bytes) {
        return new Original(bytes.clone());
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** Their SHA-256 in lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The bytes from the first to the last. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original original && sha256.equals(original.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return sha256 + " (" + bytes.length + " bytes)";
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
