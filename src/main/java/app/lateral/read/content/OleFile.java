package app.lateral.read.content;

/** The older container of office documents; newer ones are packed in it when they are locked by a password. */
public final class OleFile {
    private OleFile() {
    }

    /** Whether a content begins as such a file does. */
    public static boolean isOleFile(FileContent content) {
        return content.beginsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    /** Whether one of its streams is an encrypted package; names stand in it as UTF-16. */
    public static boolean isEncrypted(FileContent content) {
        return content.holds(String.join("\0", "EncryptedPackage".split("")));
    }
}
