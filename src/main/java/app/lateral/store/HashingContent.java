package app.lateral.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content whose hash is known once it is written. */
final class HashingContent implements AtomicWriting.Content {
    private final AtomicWriting.Content content;
    private final MessageDigest digest;

    HashingContent(AtomicWriting.Content content) {
        this.content = content;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        digest.reset();
        content.write(new DigestOutputStream(out, digest));
    }

    /** As {@link app.lateral.text.Original#sha256()}; once only. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
