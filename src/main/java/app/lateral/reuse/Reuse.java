package app.lateral.reuse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The text that the articles of a story share.
 *
 * @param texts every shared run, by the first article, then by the second, then by place in the first
 * @param shares how much of each article stands in any other, by article, in the order of the story
 * @param matrix how much of each article stands in each other one: by article, then by the other, in the order of the
 *     story
 */
public record Reuse(List<SharedText> texts, Map<String, ReuseShare> shares,
        Map<String, Map<String, ReuseShare>> matrix) {
    /** What articles without shared text have. */
    public static final Reuse NONE = new Reuse(List.of(), Map.of(), Map.of());
    private static final ReuseShare NOTHING = new ReuseShare(0, 0, 0);

    /** Keeps copies. */
    public Reuse {
        texts = List.copyOf(texts);
        shares = ordered(shares);
        Map<String, Map<String, ReuseShare>> rows = new LinkedHashMap<>();
        matrix.forEach((article, row) -> rows.put(article, ordered(row)));
        matrix = Collections.unmodifiableMap(rows);
    }

    private static Map<String, ReuseShare> ordered(Map<String, ReuseShare> shares) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** How much of an article stands in any other. */
    public ReuseShare shareOf(String article) {
        return shares.getOrDefault(article, NOTHING);
    }

    /** How much of an article stands in one other. */
    public ReuseShare shareOf(String article, String other) {
        return matrix.getOrDefault(article, Map.of()).getOrDefault(other, NOTHING);
    }

    /** The runs that two articles share, by place in the one that comes first in the story. */
    public List<SharedText> between(String one, String other) {
        return texts.stream().filter(text -> text.joins(one, other)).toList();
    }

    /** The runs of an article that stand elsewhere. */
    public List<SharedText> of(String article) {
        return texts.stream().filter(text -> text.concerns(article)).toList();
    }
}
