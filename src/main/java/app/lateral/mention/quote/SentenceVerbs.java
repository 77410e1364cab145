package app.lateral.mention.quote;

import app.lateral.mention.token.Tokens;

/** The finite verbs of sentences, as far as their tags and the words beside them tell. */
final class SentenceVerbs {
    private final QuotedWords quoted;

    SentenceVerbs(QuotedWords quoted) {
        this.quoted = quoted;
    }

    /** The first finite verb outside quotation marks that does not belong to a clause like "After Holm left,". */
    int mainVerb(Tokens all) {
        int i = 0;
        if (SentenceNames.SUBORDINATING.contains(all.lower(0))) {
            while (i < all.size() && !all.is(i, ",")) {
                i++;
            }
        }
        for (; i < all.size(); i++) {
            if (isFinite(all, i) && !isRelative(all, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "who left", "whom she called", "as she met": a verb beside the main one. */
    private static boolean isRelative(Tokens all, int verb) {
        int before = beforeAdverbs(all, verb);
        return all.is(before, "who", "which", "that") || all.is(before - 1, "whom", "which", "that")
                || (SentenceNames.SUBORDINATING.contains(all.lower(before - 1)) && before > 1);
    }

    /** Whether a word outside quotation marks is a finite verb. */
    boolean isFinite(Tokens all, int index) {
        return !quoted.holds(all, index) && isFiniteTag(all.get(index).tag());
    }

    private static boolean isFiniteTag(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** The token before a verb with its adverbs and auxiliaries. */
    static int beforeAdverbs(Tokens all, int verb) {
        int i = verb - 1;
        while (i >= 0 && (all.get(i).tag().startsWith("RB") || all.get(i).tag().equals("MD")
                || all.is(i, "has", "had", "have", "was", "is", "be", "been"))) {
            i--;
        }
        return i;
    }

    /** The last finite verb before a token, not before another; or -1. */
    int finiteBefore(Tokens all, int from, int index) {
        for (int i = index - 1; i >= from; i--) {
            if (isFinite(all, i)) {
                return i;
            }
        }
        return -1;
    }
}
