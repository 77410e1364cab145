package app.lateral.read;

/**
 * A file's bytes.
 *
 * @param path where they were read, as the user named it
 * @param bytes all of them; not copied, nobody may change them
 */
@SuppressWarnings("ArrayRecordComponent") // up to 20 MB, never compared
record FileContent(String path, byte[] bytes) {
    /** Whether the file begins with these bytes, given as Latin-1 characters. */
    boolean beginsWith(String signature) {
        return holdsAt(0, signature);
    }

    /** Whether these bytes, given as Latin-1 characters, stand at {@code offset}. */
    boolean holdsAt(int offset, String signature) {
        if (bytes.length < offset + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
