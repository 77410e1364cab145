package app.lateral.mention.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lateral.mention.Name;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/** The names of an article outside quotation marks, by where they end, and whether they act in their sentence. */
final class SentenceNames {
    /** Words that begin a clause beside the main one. */
    static final Set<String> SUBORDINATING = Set.of("after", "when", "while", "as", "before", "although", "though",
            "if",
            "since", "because", "once", "until", "where");

    private final Map<Integer, Map<Integer, Name>> namesByEnd = new HashMap<>();
    private final QuotedWords quoted;

    SentenceNames(List<Name> names, QuotedWords quoted) {
        this.quoted = quoted;
        for (Name name : names) {
            namesByEnd.computeIfAbsent(name.sentence(), _ -> new HashMap<>()).put(name.range().end(), name);
        }
    }

    /** The name outside quotation marks that ends with a token, or null. */
    @Nullable
    Name endingAt(Tokens all, int index) {
        Map<Integer, Name> ends = namesByEnd.get(all.sentence());
        return ends == null || index < 0 || quoted.holds(all, index) ? null : ends.get(all.get(index).range().end());
    }

    /** Whether a possessive mark follows. */
    static boolean isPossessive(Tokens all, int last) {
        return all.get(last + 1).lower().startsWith("'") || all.is(last + 1, "’", "'");
    }

    /** A name after a preposition does not act, nor the second of two after one. */
    private boolean isObject(Tokens all, Name ended) {
        int before = tokenBefore(all, ended.range().start());
        while (before >= 0 && (all.get(before).tag().startsWith("NN") || all.get(before).tag().startsWith("JJ")
                || all.get(before).tag().equals("DT") || all.is(before, "."))
                && endingAt(all, before) == null && before > 0) {
            before--;
        }
        if (all.is(before, "and") && endingAt(all, before - 1) != null) {
            Name partner = endingAt(all, before - 1);
            return partner != null && isObject(all, partner);
        }
        boolean subordinating = SUBORDINATING.contains(all.lower(before)) && before == 0;
        return !subordinating && (all.get(before).tag().equals("IN") || all.is(before, "to"))
                && !all.is(before, "that", "because", "while", "although", "if", "whether", "but");
    }

    /** The last token that ends at or before a place in the text. */
    static int tokenBefore(Tokens all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The name that ends with a token and may act, or null. */
    @Nullable
    Name nominative(Tokens all, int index) {
        Name name = endingAt(all, index);
        return name == null || isPossessive(all, index) || isObject(all, name) ? null : name;
    }
}
