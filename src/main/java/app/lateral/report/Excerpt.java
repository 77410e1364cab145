package app.lateral.report;

import java.util.regex.Pattern;

/** Words of an article as they can stand in a sentence or on a line. */
final class Excerpt {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final String ELLIPSIS = "…";

    private Excerpt() {
    }

    /** The words with each run of white space, line ends included, as one space. */
    static String folded(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** The first {@code length} characters at most, folded, cut between words and then ended by an ellipsis. */
    static String cut(String words, int length) {
        String folded = folded(words);
        if (folded.length() <= length) {
            return folded;
        }
        int space = folded.lastIndexOf(' ', length - 1);
        int end = space > 0 ? space : length - 1;
        boolean splitsPair = Character.isLowSurrogate(folded.charAt(end))
                && Character.isHighSurrogate(folded.charAt(end - 1));
        return folded.substring(0, splitsPair ? end - 1 : end) + ELLIPSIS;
    }
}
