package app.lateral.read;

/** The older container of office documents; newer ones are packed in it when they are locked by a password. */
final class OleFile {
    private OleFile() {
    }

    static boolean isOleFile(FileContent content) {
        return content.beginsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    }

    /** Whether one of its streams is an encrypted package; names stand in it as UTF-16. */
    static boolean isEncrypted(FileContent content) {
        return content.holds(String.join("\0", "EncryptedPackage".split("")));
    }
}
